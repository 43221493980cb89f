using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Matching;
using Musubi.Meetings.Features.PlanTimetable;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.ShowTimetable;

/// <summary>Slots by table or by organisation: the secretariat sees every meeting, everyone else inside their own.</summary>
[OpenTo]
internal sealed class ShowTimetablePage(Rooms rooms, MusubiDb db, EventsLookup events, DirectoryLookup directory, MatchesLookup matches, Text text) : EventPage(rooms, db, events)
{
    public NameBook Names { get; private set; } = null!;

    public Board Board { get; private set; } = null!;

    /// <summary>The reader asked for a row per organisation.</summary>
    public bool IsByParty { get; private set; }

    /// <summary>Accepted and without a slot.</summary>
    public IReadOnlyList<Meeting> Waiting { get; private set; } = [];

    /// <summary>How good it is, in words; null for those who see only a part of it.</summary>
    public string? Quality { get; private set; }

    /// <summary>Why a meeting has no place: its sides are kept apart, or the last planning left it out; null when nothing says so.</summary>
    public string? WhyLeftOut(Meeting meeting) => apart.Refusal(meeting.Asker, meeting.Asked) is { } refusal ? text.Of(refusal) : Proof?.LeftOut.FirstOrDefault(left => left.Meeting == meeting.Id) is { } left ? text.Of(left.Reason) : null;

    /// <summary>Both sides by name.</summary>
    public string Parties(Meeting meeting) => string.Join(" – ", new Member[] { meeting.Asker, meeting.Asked }.Select(side => Names.Find(side)?.Name).OfType<string>());

    /// <summary>The other side's name.</summary>
    public string? Opposite(Meeting meeting, OrganisationId side) => Names.Find(meeting.Asker == side ? meeting.Asked : meeting.Asker)?.Name;

    private PlanProof? Proof => Setup?.Proof;

    private ApartToday apart = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, string? by, CancellationToken cancel)
    {
        if (await EnterEventAsync(key, item, [], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!Room.IsInside)
        {
            return this.Show(ProgrammeProblems.NotYourRole());
        }

        IsByParty = by is "organisation";
        var all = await Db.Set<Meeting>().AsNoTracking().SeenBy(Room.Reader).Where(one => one.Event == Event.Id).ToListAsync(cancel);
        var said = await Db.Set<Availability>().AsNoTracking().Where(one => one.Event == Event.Id).ToListAsync(cancel);
        apart = await matches.ApartAsync(Room.Id, cancel);
        Board = new Board(all, said.Where(one => Room.IsSecretariat || Room.Reader.ActsFor(Room.Id, one.Organisation, Meeting.Hands)));
        Waiting = [.. all.Where(one => one.State is MeetingState.Accepted).OrderBy(one => one.StateSince)];
        Quality = Rules is { } rules && Room.IsSecretariat && Board.Sides.Count > 0 ? Say(rules, all, said) : null;
        Names = await NameBook.ReadAsync(directory, text, all.SelectMany(one => new Member[] { one.Asker, one.Asked }), cancel);
        return Page();
    }

    // The bound holds for what was planned: as soon as that has changed, only the breaks are counted.
    private string Say(MeetingSlots rules, List<Meeting> all, List<Availability> said)
    {
        var question = new PlanQuestion(rules, all, said, apart, Proof?.Mode ?? PlanMode.Keep);
        var breaks = question.BreaksNow;
        return Proof is not { } proof || proof.Question != question.Fingerprint ? text["Meetings.Timetable.Breaks", ("breaks", breaks)]
            : breaks <= proof.Bound ? text["Meetings.Timetable.Proved", ("breaks", breaks)]
            : text["Meetings.Timetable.Bounded", ("breaks", breaks), ("bound", proof.Bound)];
    }
}
