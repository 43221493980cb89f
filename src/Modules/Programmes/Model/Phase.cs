using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>A stretch of an edition with one purpose.</summary>
/// <param name="Id">Stays when the phase is renamed or moved.</param>
/// <param name="Key">Unique within the edition.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">What it is called.</param>
internal sealed record Phase(PhaseId Id, Key Key, PhaseKind Kind, LocalizedText Name)
{
    /// <summary>When it takes place; null where no date is stated.</summary>
    public When? When { get; init; }

    /// <summary>What happens in it.</summary>
    public LocalizedText? Description { get; init; }

    public bool IsIllustrative { get; init; }
}
