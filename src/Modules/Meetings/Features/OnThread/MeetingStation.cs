using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Meetings.Features.OnThread;

internal sealed class MeetingStation(MusubiDb db, CurrentActor current, ProgrammesLookup programmes, DirectoryLookup directory, MeetingsLinks links, Text text) : IStation
{
    public string Kind => Meeting.TraceKind;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(MeetingId.From).ToList();
        var found = await db.Set<Meeting>().AsNoTracking().SeenBy(current.Actor).Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        var names = await NameBook.ReadAsync(directory, text, found.Select(one => (Member)one.Asked), cancel);
        var today = db.Now.InUtc().Date;
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(
                one.Trace, ThreadStage.Meeting, one.Reason, links.Meeting(faces[one.Programme].Key, one.Key), StateOf(one.StateOn(today)))
            {
                Told = text["Meetings.Told.OnThread", ("state", one.StateOn(today))],
                On = one.StateSince.InUtc().Date,
                Turn = one.StateOn(today) is MeetingState.Requested ? names.Find(one.Asked)?.Name : null,
                Since = one.StateOn(today) is MeetingState.Requested ? one.StateSince.InUtc().Date : null,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }

    private static ThreadState StateOf(MeetingState state) => state switch
    {
        MeetingState.Held or MeetingState.Recorded => ThreadState.Done,
        MeetingState.Requested or MeetingState.Accepted or MeetingState.Scheduled => ThreadState.Current,
        _ => ThreadState.Skipped,
    };
}
