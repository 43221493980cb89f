using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Grants.Features.OnThread;

/// <summary>Calls on a thread: they accompany it.</summary>
internal sealed class CallStation(MusubiDb db, ProgrammesLookup programmes, GrantsLinks links, Text text) : IStation
{
    public string Kind => "call";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new CallId(id)).ToList();
        var found = await db.Set<Call>().AsNoTracking().Where(call => wanted.Contains(call.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(call => call.Programme), cancel);
        return
        [
            .. found.Where(call => faces.ContainsKey(call.Programme)).Select(call => new ThreadNode(call.Trace, Stage: null, call.Title, links.Call(faces[call.Programme].Key, call.Key), ThreadState.Done)
            {
                Told = text["Grants.Station", ("kind", text["Grants.Call"]), ("state", call.StateAt(db.Now))],
                On = call.Closes.Day,
                IsIllustrative = call.IsIllustrative,
            }),
        ];
    }
}

/// <summary>Applications on a thread, for those who may know of them.</summary>
internal sealed class ApplicationStation(MusubiDb db, CurrentActor current, GrantsSight sight, ProgrammesLookup programmes, GrantsLinks links, Text text) : IStation
{
    public string Kind => "application";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        await sight.OpenAsync(current.Actor, cancel);
        var wanted = ids.Select(id => new ApplicationId(id)).ToList();
        var found = await sight.Applications.AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var blind = await db.Set<Call>().Where(call => call.IsBlind).Select(call => call.Id).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);

        // A thread leads from an application to its consortium: not where an assessor must not know it.
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme) && !(sight.IsOnlyAssessor(one) && blind.Contains(one.Call)))
                .Select(one => new ThreadNode(one.Trace, ThreadStage.Grant, one.Title, links.Application(faces[one.Programme].Key, one.Key), StateOf(one.State))
                {
                    Told = text["Grants.Station", ("kind", text["Grants.Application"]), ("state", one.State)],
                    On = one.ReceivedAt?.InUtc().Date,
                    Turn = one.State is ApplicationState.Draft ? text["Grants.Station.Consortium"] : one.IsOpen ? text["Grants.Station.Secretariat"] : null,
                    Since = one.StateSince.InUtc().Date,
                    IsIllustrative = one.IsIllustrative,
                }),
        ];
    }

    private static ThreadState StateOf(ApplicationState state) => state switch
    {
        ApplicationState.Awarded => ThreadState.Done,
        ApplicationState.Withdrawn or ApplicationState.Rejected => ThreadState.Skipped,
        _ => ThreadState.Current,
    };
}

/// <summary>Awards on a thread, for those who may know of them.</summary>
internal sealed class AwardStation(CurrentActor current, GrantsSight sight, ProgrammesLookup programmes, GrantsLinks links, Text text) : IStation
{
    public string Kind => "award";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        await sight.OpenAsync(current.Actor, cancel);
        var wanted = ids.Select(id => new AwardId(id)).ToList();
        var found = await sight.Awards.AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(one.Trace, ThreadStage.Grant, one.Title, links.Award(faces[one.Programme].Key, one.Key), one.State switch
            {
                AwardState.Confirmed => ThreadState.Done,
                AwardState.Refused => ThreadState.Skipped,
                _ => ThreadState.Current,
            })
            {
                Told = text["Grants.Station", ("kind", text["Grants.Award"]), ("state", one.State)],
                On = one.DecidedOn,
                Turn = one.State is AwardState.Proposed ? text.Of(Role.Approver) : null,
                Since = one.StateSince.InUtc().Date,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }
}

/// <summary>Claims on a thread, for those who may know of them.</summary>
internal sealed class ClaimStation(CurrentActor current, GrantsSight sight, ProgrammesLookup programmes, GrantsLinks links, Text text) : IStation
{
    public string Kind => "claim";

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        await sight.OpenAsync(current.Actor, cancel);
        var wanted = ids.Select(id => new ClaimId(id)).ToList();
        var found = await sight.Claims.AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(one.Trace, ThreadStage.Grant, one.Title, links.Claim(faces[one.Programme].Key, one.Key), one.State is ClaimState.Paid ? ThreadState.Done : ThreadState.Current)
            {
                Told = text["Grants.Station", ("kind", text["Grants.Claim"]), ("state", one.State)],
                On = one.LastDay,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }
}
