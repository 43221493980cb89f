using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.RecordConsent;

/// <summary>Holds publication to consent: an issue from a hearing is public only while the organisation heard agrees.</summary>
internal sealed class ConsentOfHearings(MusubiDb db, Threads threads)
{
    /// <summary>Why an issue may not be published for lack of consent; null when nobody has to agree or all have.</summary>
    public async Task<Problem?> RefusalAsync(Issue issue, CancellationToken cancel)
    {
        var from = (await threads.BeforeAsync(IssuesTraces.Issue, [issue.Id.Value], IssuesTraces.Hearing, cancel))[issue.Id.Value].Select(HearingId.From).ToList();
        var hearings = await db.Set<Hearing>().AsNoTracking().Where(hearing => from.Contains(hearing.Id)).ToListAsync(cancel);
        return hearings.Find(hearing => hearing.Consent is not { Holds: true }) is { } silent ? IssuesProblems.ConsentMissing(silent.Title) : null;
    }

    /// <summary>Takes back what was published of a hearing whose consent ended; the caller saves.</summary>
    public async Task TakeBackAsync(Hearing hearing, CancellationToken cancel)
    {
        var issues = (await threads.AfterAsync(IssuesTraces.Hearing, [hearing.Id.Value], IssuesTraces.Issue, cancel))[hearing.Id.Value].Select(IssueId.From).ToList();
        foreach (var issue in await db.Set<Issue>().Where(issue => issues.Contains(issue.Id) && issue.IsReleased).ToListAsync(cancel))
        {
            issue.Release(yes: false, isProgrammePublic: false);
        }
    }
}
