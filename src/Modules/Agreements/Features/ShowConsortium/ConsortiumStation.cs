using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Agreements.Features.ShowConsortium;

/// <summary>Consortia on a thread.</summary>
internal sealed class ConsortiumStation(MusubiDb db, ProgrammesLookup programmes, AgreementsLinks links, Text text) : IStation
{
    public string Kind => "consortium";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new ConsortiumId(id)).ToList();
        var found = await db.Set<Consortium>().AsNoTracking().Where(consortium => wanted.Contains(consortium.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(consortium => consortium.Programme), cancel);
        return [.. found.Where(consortium => faces.ContainsKey(consortium.Programme)).Select(consortium => Node(consortium, links.Consortium(faces[consortium.Programme].Key, consortium.Key)))];
    }

    private ThreadNode Node(Consortium consortium, string href)
    {
        var awaited = consortium.State is ConsortiumState.Dissolved ? [] : consortium.Awaited.ToList();
        var isForming = consortium.State is ConsortiumState.Forming;
        return new(consortium.Trace, ThreadStage.Agreement, consortium.Title, href, isForming ? ThreadState.Current : ThreadState.Done)
        {
            Told = text["Agreements.Station.Consortium", ("state", consortium.State)],
            On = isForming ? null : consortium.StateSince.InUtc().Date,
            Turn = awaited.Count > 0 ? text["Agreements.Station.Invited", ("count", awaited.Count)] : isForming ? text["Agreements.Station.Lead"] : null,
            Since = (awaited.Count > 0 ? awaited.Min(member => member.Since) : consortium.StateSince).InUtc().Date,
            IsIllustrative = consortium.IsIllustrative,
        };
    }
}
