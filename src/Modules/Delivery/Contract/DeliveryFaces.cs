using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>What other modules show of an action plan.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Responsible">Who answers for it.</param>
/// <param name="State">How far it is.</param>
public sealed record PlanFace(PlanId Id, ProgrammeId Programme, Key Key, LocalizedText Title, OrganisationId Responsible, PlanState State);

/// <summary>What other modules show of an indicator.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Place">For which place; null: for none in particular.</param>
public sealed record IndicatorFace(IndicatorId Id, ProgrammeId Programme, Key Key, LocalizedText Title, string Unit, PlaceId? Place)
{
    /// <summary>The plan to which it belongs; null when it belongs to none.</summary>
    public PlanId? Plan { get; init; }
}
