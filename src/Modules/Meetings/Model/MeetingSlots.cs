using Musubi.Events;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Meetings.Model;

/// <summary>The rules of one matching event; meetings keep the slot's number, so a later first slot moves them all.</summary>
/// <param name="FirstSlotAt">When the first slot begins, by the event's clocks.</param>
/// <param name="SlotMinutes">Length of a slot.</param>
/// <param name="PauseMinutes">Pause between two slots.</param>
/// <param name="Slots">How many slots there are.</param>
/// <param name="Tables">The tables, as signs name them.</param>
internal sealed record MeetingSlots(LocalTime FirstSlotAt, int SlotMinutes, int PauseMinutes, int Slots, IReadOnlyList<string> Tables)
{
    /// <summary>Usual days for an answer where nobody has set up the event yet.</summary>
    public const int UsualExpiryDays = 7;

    /// <summary>The day of the meetings; null: the event's first.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Most meetings of one organisation; null: no limit.</summary>
    public int? MostPerOrganisation { get; init; }

    /// <summary>Days after which a request without an answer expires.</summary>
    public int ExpiryDays { get; init; } = UsualExpiryDays;

    /// <summary>Who interprets between which two languages, at as many tables at once.</summary>
    public IReadOnlyList<InterpreterPair> Interpreters { get; init; } = [];

    /// <summary>Lunch and the like: no slot reaches into one, the next begins after it.</summary>
    public IReadOnlyList<Hours> Recesses { get; init; } = [];

    /// <summary>When a slot begins.</summary>
    public LocalTime BeginsAt(int slot) => LocalTime.Midnight.PlusMinutes(MinuteOf(slot));

    /// <summary>When a slot ends.</summary>
    public LocalTime EndsAt(int slot) => BeginsAt(slot).PlusMinutes(SlotMinutes);

    /// <summary>Refuses with <c>meetings.past-midnight</c> when the last slot would end on the next day.</summary>
    public Problem? Refusal() => MinuteOf(Slots - 1) + SlotMinutes >= 24 * 60 ? MeetingsProblems.TooLong() : null;

    // From midnight; beyond the day when the slots do not fit into it.
    private int MinuteOf(int slot)
    {
        var at = Minute(FirstSlotAt);
        for (var passed = 0; ; at += SlotMinutes + PauseMinutes, passed++)
        {
            foreach (var recess in Recesses.Where(recess => recess.To is not null).OrderBy(recess => recess.From))
            {
                at = at < Minute(recess.To!.Value) && at + SlotMinutes > Minute(recess.From) ? Minute(recess.To.Value) : at;
            }

            if (passed == slot)
            {
                return at;
            }
        }
    }

    private static int Minute(LocalTime time) => (int)(time.TickOfDay / NodaConstants.TicksPerMinute);
}

/// <summary>Interpreters between two languages, in either direction.</summary>
internal sealed record InterpreterPair(Language One, Language Other, int Count) : ITold
{
    public bool Carries(Language from, Language into) => (One == from && Other == into) || (One == into && Other == from);

    public IReadOnlyList<string> Tell(Teller teller) => [$"{teller.Text.Of(One)} – {teller.Text.Of(Other)}: {teller.Text.Formats.Number(Count)}"];
}
