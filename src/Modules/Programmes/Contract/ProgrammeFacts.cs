using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>All that is said about a programme itself; a form or a file describes the programme with it.</summary>
public sealed record ProgrammeFacts
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of cooperation it is.</summary>
    public required ProgrammeKind Kind { get; init; }

    /// <summary>What it is, in one or two sentences.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Its colour.</summary>
    public required Accent Accent { get; init; }

    /// <summary>The organisation that owns it; null where none is stated.</summary>
    public OrganisationId? Owner { get; init; }

    /// <summary>Since when, and until when, it exists.</summary>
    public When? Period { get; init; }

    /// <summary>What came before it, oldest first.</summary>
    public IReadOnlyList<LocalizedText> Predecessors { get; init; } = [];
}
