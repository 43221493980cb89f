using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A stretch of an edition with one purpose.</summary>
/// <param name="Key">Unique within the edition; stays when the phase is renamed or moved.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">What it is called.</param>
public sealed record Phase(Key Key, PhaseKind Kind, LocalizedText Name)
{
    /// <summary>Given by the edition to the phase of this key; what a form or a file says here is not heard.</summary>
    public PhaseId Id { get; init; }

    /// <summary>When it takes place; null where no date is stated.</summary>
    public When? When { get; init; }

    /// <summary>What happens in it.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }
}
