using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Store;

/// <summary>Checks what a report names.</summary>
internal sealed class ReportChecks(MusubiDb db, DirectoryLookup directory)
{
    /// <summary>Null when all is known: else <c>events.unknown-event</c>, <c>events.unknown-delegation</c> or <c>form.choose</c> at their fields.</summary>
    public async Task<Problem?> RefusalAsync(ProgrammeId programme, ReportFacts facts, ReportFacts? before, CancellationToken cancel) =>
        facts.Event is { } item && !await db.HasEventsAsync(programme, [item], cancel) ? EventsProblems.UnknownEvent().At(nameof(ReportFacts.Event))
        : facts.Delegation is { } delegation && !await db.Set<Delegation>().AnyAsync(one => one.Programme == programme && one.Id == delegation, cancel) ? EventsProblems.UnknownDelegation().At(nameof(ReportFacts.Delegation))
        : !await directory.SeesAsync(facts.Names(), before?.Names() ?? [], cancel) ? ProgrammeProblems.UnknownMember().At(nameof(ReportFacts.Met))
        : null;
}
