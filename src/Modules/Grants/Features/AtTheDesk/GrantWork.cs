using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.AtTheDesk;

/// <summary>What of grants waits: drafts before a call closes, applications to assess, awards for the second person, claims.</summary>
internal sealed class GrantWork(MusubiDb db, GrantsSight sight, ProgrammesLookup programmes, GrantsLinks links, Text text) : IWork
{
    private static readonly Duration BeforeClosing = Duration.FromDays(7);

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        await sight.OpenAsync(actor, cancel);
        var keys = (await programmes.OwnAsync(actor, cancel)).ToDictionary(face => face.Id, face => face.Key);
        return [.. await ApplicationsAsync(actor, now, keys, cancel), .. await AwardsAsync(actor, keys, cancel), .. await ClaimsAsync(actor, keys, cancel)];
    }

    private async Task<List<WorkItem>> ApplicationsAsync(Actor actor, Instant now, Dictionary<ProgrammeId, Key> keys, CancellationToken cancel)
    {
        var open = await sight.Applications.AsNoTracking()
            .Where(one => one.ArchivedAt == null && (one.State == ApplicationState.Draft || one.State == ApplicationState.Submitted || one.State == ApplicationState.Assessed)).ToListAsync(cancel);
        var wanted = open.Select(one => one.Call).Distinct().ToList();
        var calls = wanted.Count == 0 ? [] : await db.Set<Call>().AsNoTracking().Where(call => wanted.Contains(call.Id)).ToDictionaryAsync(call => call.Id, cancel);
        var own = await db.Set<Assessment>().AsNoTracking().Where(one => one.Assessor == actor.Account && one.SubmittedAt == null && one.Conflict != Conflict.Exists).ToListAsync(cancel);
        var items = new List<WorkItem>();
        foreach (var one in open.Where(one => keys.ContainsKey(one.Programme)))
        {
            var (call, href) = (calls[one.Call], links.Application(keys[one.Programme], one.Key));
            if (one.State is ApplicationState.Draft && sight.MayWrite(one) && call.Closes.IsInTime(now) && call.Closes.Instant - now <= BeforeClosing)
            {
                items.Add(Item(one, text["Grants.Work.Draft"], href, Instant.Max(one.StateSince, call.Closes.Instant - BeforeClosing)) with { Due = call.Closes.Day, IsReaders = sight.IsApplicant(one) });
            }

            if (one.State is ApplicationState.Submitted && actor.Has(one.Programme, Role.Secretariat))
            {
                items.Add(Item(one, text["Grants.Work.Assign"], href, one.StateSince));
            }

            if (one.IsOpen && own.Find(assessment => assessment.Application == one.Id) is { } mine)
            {
                items.Add(Item(one, text["Grants.Work.Assess"], $"{href}/assess", mine.AssignedAt));
            }
        }

        return items;
    }

    private async Task<List<WorkItem>> AwardsAsync(Actor actor, Dictionary<ProgrammeId, Key> keys, CancellationToken cancel)
    {
        var waiting = await sight.Awards.AsNoTracking().Where(one => one.State == AwardState.Proposed && one.ArchivedAt == null).ToListAsync(cancel);
        return
        [
            .. waiting.Where(one => keys.ContainsKey(one.Programme)).Select(one => Item(one, text["Grants.Work.Award"], links.Award(keys[one.Programme], one.Key), one.StateSince) with
            {
                IsReaders = actor.Has(one.Programme, Role.Approver) && one.Proposal.By != actor.Account,
            }),
        ];
    }

    private async Task<List<WorkItem>> ClaimsAsync(Actor actor, Dictionary<ProgrammeId, Key> keys, CancellationToken cancel)
    {
        var open = await sight.Claims.AsNoTracking().Where(one => one.State != ClaimState.Draft && one.State != ClaimState.Paid && one.ArchivedAt == null).ToListAsync(cancel);
        return
        [
            .. open.Where(one => keys.ContainsKey(one.Programme)).Select(one => Item(one, text.Say($"Grants.Work.Claim.{one.State}"), links.Claim(keys[one.Programme], one.Key), one.StateSince) with
            {
                Owner = one.State is ClaimState.SentBack ? one.Claimant : null,
                IsReaders = one.State switch
                {
                    ClaimState.SentBack => actor.ActsFor(one.Programme, one.Claimant, Role.Partner, Role.CityOfficer),
                    ClaimState.Checked => actor.Has(one.Programme, Role.Approver) && one.Check?.By != actor.Account,
                    _ => actor.Has(one.Programme, Role.Secretariat),
                },
            }).Where(item => item.IsReaders || actor.Has(item.Programme, Role.Secretariat)),
        ];
    }

    private static WorkItem Item(ThreadContent thing, string what, string href, Instant since) => new(thing.Programme, ThreadStage.Grant, what, thing.Called, href, since);
}
