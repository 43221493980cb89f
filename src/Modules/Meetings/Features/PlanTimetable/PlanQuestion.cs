using System.Security.Cryptography;
using System.Text;
using Musubi.Directory;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Timetabling;

namespace Musubi.Meetings.Features.PlanTimetable;

/// <summary>The meetings of an event as the engine asks for them. Slots and tables count from 1 there.</summary>
internal sealed class PlanQuestion
{
    private static readonly Comparer<OrganisationId> BySide = Comparer<OrganisationId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private readonly MeetingSlots rules;
    private readonly PlanMode mode;
    private readonly List<Meeting> meetings;
    private readonly List<OrganisationId> sides;
    private readonly ILookup<OrganisationId, int> away;

    /// <summary>Takes what is placed or waits for a place; a meeting that took place stays where it was. Whoever is kept apart gets no place.</summary>
    public PlanQuestion(MeetingSlots rules, IEnumerable<Meeting> all, IEnumerable<Availability> said, ApartToday apart, PlanMode mode)
    {
        away = said.SelectMany(one => one.Away.Where(slot => slot < rules.Slots).Select(slot => (one.Organisation, Slot: slot))).ToLookup(one => one.Organisation, one => one.Slot);
        (this.rules, this.mode) = (rules, mode);
        meetings = [.. all.Where(one => (one.State is MeetingState.Accepted || IsPlaced(one)) && (HasPassed(one) || !apart.Hold(one.Asker, one.Asked))).OrderBy(one => one.Id.Value)];
        sides = [.. meetings.SelectMany(one => new[] { one.Asker, one.Asked }).Distinct().OrderBy(side => side.Value)];
    }

    /// <summary>How many meetings there are to place.</summary>
    public int Count => meetings.Count;

    /// <summary>Breaks in the timetable as it stands: runs of busy slots of a side, less one.</summary>
    public int BreaksNow => meetings.Where(IsPlaced).SelectMany(one => new[] { (Side: one.Asker, one.Slot), (Side: one.Asked, one.Slot) })
        .GroupBy(place => place.Side, place => place.Slot!.Value)
        .Sum(slots => slots.Order().Zip(slots.Order().Skip(1)).Count(pair => pair.Second > pair.First + 1));

    /// <summary>Stands for everything that the engine is asked; without places where it is free to choose them.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Spelled()))))[..32];

    /// <summary>The question.</summary>
    /// <param name="isRequired">True: every meeting must have a place; false: as many as possible.</param>
    public TimetableQuestion Ask(bool isRequired) => new()
    {
        Slots = rules.Slots,
        Tables = rules.Tables.Count,
        Participants = [.. sides.Select(side => new TimetableParticipant(side.ToString()) { MaxMeetings = rules.MostPerOrganisation, Unavailable = [.. away[side].Except(PassedOf(side)).Select(slot => slot + 1)] })],
        Meetings = [.. meetings.Select(one => Meeting(one, isRequired))],
        Interpreters = [.. meetings.Select(PairOf).OfType<InterpreterPair>().DistinctBy(Name).Select(pair => new InterpreterLimit(Name(pair), rules.Interpreters.Where(there => there.Carries(pair.One, pair.Other)).Sum(there => there.Count)))],
        Keep = mode is PlanMode.Anew ? null : new(Announced(), mode is PlanMode.Keep ? null : 1),
    };

    /// <summary>Slot from 0 and table by name for each placed meeting of an answer.</summary>
    public IReadOnlyDictionary<MeetingId, (int Slot, string Table)> Places(TimetableAnswer answer) =>
        answer.Meetings.ToDictionary(placed => MeetingId.From(Guid.Parse(placed.Id)), placed => (placed.Slot - 1, rules.Tables[placed.Table - 1]));

    // What took place cannot be moved, whatever is asked.
    private TimetableMeeting Meeting(Meeting one, bool isRequired) => new(one.Id.ToString(), sides.BinarySearch(one.Asker, BySide), sides.BinarySearch(one.Asked, BySide))
    {
        Slot = HasPassed(one) ? one.Slot + 1 : null,
        Table = HasPassed(one) ? TableOf(one) : null,
        IsRequired = isRequired || HasPassed(one),
        Interpreter = Language(one),
    };

    // Whoever has met was there, whatever was said before.
    private IEnumerable<int> PassedOf(OrganisationId side) => meetings.Where(one => HasPassed(one) && (one.Asker == side || one.Asked == side)).Select(one => one.Slot!.Value);

    private Dictionary<int, AnnouncedPlace> Announced() =>
        meetings.Index().Where(one => one.Item.State is MeetingState.Scheduled).ToDictionary(one => one.Index, one => new AnnouncedPlace(one.Item.Slot!.Value + 1, TableOf(one.Item)));

    private IEnumerable<string> Spelled() =>
    [
        FormattableString.Invariant($"{rules.Slots}/{string.Join('|', rules.Tables)}/{rules.MostPerOrganisation}/{mode}"),
        .. rules.Interpreters.Select(pair => FormattableString.Invariant($"{Name(pair)}/{pair.Count}")).Order(StringComparer.Ordinal),
        .. sides.Select(side => FormattableString.Invariant($"{side}/{string.Join(',', away[side].Order())}")),
        .. meetings.Select(one => FormattableString.Invariant($"{one.Id}/{Language(one)}/{(StaysPut(one) ? one.Slot : null)}/{(StaysPut(one) ? one.Table : null)}")),
    ];

    private static string? Language(Meeting one) => PairOf(one) is { } pair ? Name(pair) : null;

    private bool StaysPut(Meeting one) => HasPassed(one) || (mode is not PlanMode.Anew && IsPlaced(one));

    private int? TableOf(Meeting one) => rules.Tables.Index().Where(table => table.Item == one.Table).Select(table => (int?)(table.Index + 1)).FirstOrDefault();

    private bool IsPlaced(Meeting one) => one.State is MeetingState.Scheduled or MeetingState.Held or MeetingState.Recorded or MeetingState.NoShow && one.Slot is { } slot && slot < rules.Slots;

    private static bool HasPassed(Meeting one) => one.State is MeetingState.Held or MeetingState.Recorded or MeetingState.NoShow;

    private static InterpreterPair? PairOf(Meeting one) => one.InterpretedInto is { } into ? new(one.Language, into, 1) : null;

    private static string Name(InterpreterPair pair) => string.Join('-', new[] { pair.One.Tag, pair.Other.Tag }.Order(StringComparer.Ordinal));
}
