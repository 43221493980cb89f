using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Agreements.Features.ShowConsortium;

/// <summary>Invitations that nobody has answered: for the invited at once, for the secretariat after a week.</summary>
internal sealed class ConsortiumWork(MusubiDb db, ProgrammesLookup programmes, AgreementsLinks links, Text text) : IWork
{
    private static readonly Duration Patience = Duration.FromDays(7);

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var faces = (await programmes.OwnAsync(actor, cancel)).ToDictionary(face => face.Id);
        var own = faces.Keys.ToList();
        var open = await db.Set<Consortium>().AsNoTracking()
            .Where(consortium => own.Contains(consortium.Programme) && consortium.ArchivedAt == null && consortium.State != ConsortiumState.Dissolved)
            .ToListAsync(cancel);
        return
        [
            .. open.SelectMany(consortium => consortium.Awaited.Select(member => (Consortium: consortium, Member: member)))
                .Select(one => (one.Consortium, one.Member, IsInvited: actor.ActsFor(one.Consortium.Programme, one.Member.Organisation, Role.CityOfficer, Role.Partner)))
                .Where(one => one.IsInvited || (actor.Has(one.Consortium.Programme, Role.Secretariat) && now - one.Member.Since >= Patience))
                .Select(one => new WorkItem(
                    one.Consortium.Programme, ThreadStage.Agreement, text[one.IsInvited ? "Agreements.Work.Answer" : "Agreements.Work.Unanswered"],
                    one.Consortium.Title, links.Consortium(faces[one.Consortium.Programme].Key, one.Consortium.Key), one.Member.Since)
                {
                    Owner = one.Member.Organisation,
                }),
        ];
    }
}
