using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Events.Store;

/// <summary>Ties what belongs together on a journey: a delegation leads to its events, both lead to the report.</summary>
internal sealed class Journeys(Threads threads)
{
    /// <summary>Ties a delegation to the events of its itinerary and unties those taken out; the caller saves.</summary>
    public async Task TieAsync(Delegation delegation, IEnumerable<ItineraryItem> before, CancellationToken cancel)
    {
        var now = delegation.Itinerary.Select(item => item.Event).ToHashSet();
        foreach (var gone in before.Select(item => item.Event).Distinct().Where(item => !now.Contains(item)))
        {
            await threads.UntieAsync(delegation.Trace, TraceOf(gone), cancel);
        }

        foreach (var item in now)
        {
            await threads.TieAsync(delegation.Programme, delegation.Trace, TraceOf(item), cancel);
        }
    }

    /// <summary>Ties a report to its event, or to the delegation when it tells of the whole journey; the caller saves.</summary>
    public async Task TieAsync(VisitReport report, Trace? before, CancellationToken cancel)
    {
        var subject = SubjectOf(report.Facts);
        if (before is { } gone && gone != subject)
        {
            await threads.UntieAsync(gone, report.Trace, cancel);
        }

        if (subject is { } now)
        {
            await threads.TieAsync(report.Programme, now, report.Trace, cancel);
        }
    }

    /// <summary>Of what a report tells.</summary>
    public static Trace? SubjectOf(ReportFacts facts) =>
        facts.Event is { } item ? TraceOf(item) : facts.Delegation is { } delegation ? new Trace(Delegation.TraceKind, delegation.Value) : null;

    private static Trace TraceOf(EventId item) => new(Event.TraceKind, item.Value);
}
