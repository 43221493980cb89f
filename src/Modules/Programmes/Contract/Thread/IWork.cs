using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes;

/// <summary>Knows what of a module waits for someone.</summary>
public interface IWork
{
    /// <summary>What waits for the actor: as secretariat, everything in the programme that nobody may forget; for anyone else their own part.</summary>
    /// <param name="actor">The reader of the desk.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="cancel">Stops reading.</param>
    Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel);
}

/// <summary>One thing that waits.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Stage">The stage of the thread.</param>
/// <param name="What">What is to be done, in the reader's words: "Answer the suggestion".</param>
/// <param name="Name">With which thing.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record WorkItem(ProgrammeId Programme, ThreadStage Stage, string What, LocalizedText Name, string Href, Instant Since)
{
    /// <summary>Who has to act; null: the programme's secretariat.</summary>
    public OrganisationId? Owner { get; init; }

    /// <summary>The last day for it; null when there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>True when the reader of the desk can do it themselves; false when they only see to it.</summary>
    public bool IsReaders { get; init; } = true;
}
