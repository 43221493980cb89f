using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Agreements.Features.ShowAgreement;

/// <summary>Agreements on a thread.</summary>
internal sealed class AgreementStation(MusubiDb db, ProgrammesLookup programmes, AgreementsLinks links, Text text) : IStation
{
    public string Kind => "agreement";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new AgreementId(id)).ToList();
        var found = await db.Set<Agreement>().AsNoTracking().Where(agreement => wanted.Contains(agreement.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(agreement => agreement.Programme), cancel);
        return [.. found.Where(agreement => faces.ContainsKey(agreement.Programme)).Select(agreement => Node(agreement, links.Agreement(faces[agreement.Programme].Key, agreement.Key)))];
    }

    private ThreadNode Node(Agreement agreement, string href) => new(agreement.Trace, ThreadStage.Agreement, agreement.Title, href, StateOf(agreement))
    {
        Told = text["Agreements.Station.Told", ("kind", agreement.Kind), ("state", agreement.State)],
        On = agreement.Parties.Max(party => party.SignedOn),
        Turn = agreement.State switch
        {
            AgreementState.Draft => text["Agreements.Station.Secretariat"],
            AgreementState.Negotiated => text["Agreements.Station.Parties"],
            AgreementState.Signed => text[agreement.Proposal is null ? "Agreements.Station.Secretariat" : "Agreements.Station.Approver"],
            _ => null,
        },
        Since = agreement.StateSince.InUtc().Date,
        IsIllustrative = agreement.IsIllustrative,
    };

    private static ThreadState StateOf(Agreement agreement) => agreement.State switch
    {
        AgreementState.Draft or AgreementState.Negotiated => ThreadState.Current,
        AgreementState.Ended when agreement.InForceAt is null => ThreadState.Skipped,
        _ => ThreadState.Done,
    };
}
