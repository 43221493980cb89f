using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Grants;

/// <summary>All that is said of a call; a form or a file describes it with this.</summary>
public sealed record CallFacts
{
    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is for.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The edition to which it belongs; null: the programme as a whole.</summary>
    public EditionId? Edition { get; init; }

    /// <summary>The grant scheme with its edition, "smart-tokyo-local-issues@2025": a running call keeps its edition.</summary>
    public required string Scheme { get; init; }

    /// <summary>From when applications are taken.</summary>
    public required Deadline Opens { get; init; }

    /// <summary>Until when applications are taken; received at this instant is in time.</summary>
    public required Deadline Closes { get; init; }

    /// <summary>Money available; null where none is stated.</summary>
    public Money? Budget { get; init; }

    /// <summary>Where its documents can be read.</summary>
    public IReadOnlyList<WebAddress> Documents { get; init; } = [];

    /// <summary>By what applications are judged.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>True when assessors are not told who applies.</summary>
    public bool IsBlind { get; init; }
}

/// <summary>Something by which applications are judged.</summary>
/// <param name="Key">Unique within the call.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Weight">How much its points count, above 0.</param>
/// <param name="MaxPoints">The most points that can be given.</param>
public sealed record Criterion(Key Key, LocalizedText Label, decimal Weight, int MaxPoints) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Grants.Told.Criterion", ("label", Label), ("points", MaxPoints), ("weight", Weight)]];
}
