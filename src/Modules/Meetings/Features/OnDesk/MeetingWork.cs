using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Meetings.Features.OnDesk;

/// <summary>Requests to answer (with their last day), meetings to schedule, meetings held without outcome, next steps.</summary>
internal sealed class MeetingWork(MusubiDb db, ProgrammesLookup programmes, MeetingsLinks links, Text text) : IWork
{
    private static readonly MeetingState[] Waiting = [MeetingState.Requested, MeetingState.Accepted, MeetingState.Held, MeetingState.Recorded];

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var faces = (await programmes.OwnAsync(actor, cancel)).ToDictionary(face => face.Id);
        var own = faces.Keys.ToList();
        var all = await db.Set<Meeting>().AsNoTracking().SeenBy(actor).Where(one => own.Contains(one.Programme) && one.ArchivedAt == null && Waiting.Contains(one.State)).ToListAsync(cancel);
        var today = now.InUtc().Date;
        return [.. all.SelectMany(one => Of(one, faces[one.Programme], actor, today))];
    }

    private IEnumerable<WorkItem> Of(Meeting one, ProgrammeFace face, Actor actor, LocalDate today)
    {
        var href = links.Meeting(face.Key, one.Key);
        var isSecretariat = actor.Has(one.Programme, Role.Secretariat);
        switch (one.StateOn(today))
        {
            case MeetingState.Requested when isSecretariat || one.IsFor(actor, one.Asked):
                yield return Item(text["Meetings.Work.Answer"], href, one.Asked) with { Due = one.ExpiresOn };
                break;
            case MeetingState.Accepted when isSecretariat:
                yield return new(one.Programme, ThreadStage.Meeting, text["Meetings.Work.Schedule"], one.Reason, links.Schedule(face.Key, one.Key), one.StateSince);
                break;
            case MeetingState.Held:
                foreach (var side in new[] { one.Asker, one.Asked }.Where(side => (side == one.Asker ? one.AskerOutcome : one.AskedOutcome) is null && (isSecretariat || one.IsFor(actor, side))))
                {
                    yield return Item(text["Meetings.Work.Outcome"], links.Outcome(face.Key, one.Key), side);
                }

                break;
            default:
                break;
        }

        foreach (var outcome in new[] { one.AskerOutcome, one.AskedOutcome }.OfType<MeetingOutcome>().Where(outcome => outcome is { NextStep: not null, Due: not null, Owner: not null, IsDone: false }))
        {
            if (isSecretariat || one.IsFor(actor, outcome.Owner!.Value))
            {
                yield return Item(text["Meetings.Work.NextStep"], href, outcome.Owner!.Value) with { Name = outcome.NextStep!, Due = outcome.Due };
            }
        }

        WorkItem Item(string what, string where, OrganisationId owner) =>
            new(one.Programme, ThreadStage.Meeting, what, one.Reason, where, one.StateSince) { Owner = owner, IsReaders = one.IsFor(actor, owner) };
    }
}
