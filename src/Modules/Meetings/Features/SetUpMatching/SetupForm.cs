using System.ComponentModel.DataAnnotations;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Meetings.Features.SetUpMatching;

/// <summary>The form for slots, tables and interpreters.</summary>
internal sealed class SetupForm
{
    public LocalDate? Day { get; set; }

    [Required]
    public string? FirstSlotAt { get; set; } = "10:00";

    [Required]
    [Range(5, 240)]
    public int? SlotMinutes { get; set; } = 25;

    [Required]
    [Range(0, 120)]
    public int? PauseMinutes { get; set; } = 5;

    [Required]
    [Range(1, 100)]
    public int? Slots { get; set; } = 6;

    /// <summary>A recess a line: "12:00–13:00".</summary>
    [StringLength(1000)]
    public string? Recesses { get; set; }

    /// <summary>A name a line.</summary>
    [Required]
    [StringLength(4000)]
    public string? Tables { get; set; }

    [Range(1, 100)]
    public int? MostPerOrganisation { get; set; }

    [Required]
    [Range(1, 90)]
    public int? ExpiryDays { get; set; } = MeetingSlots.UsualExpiryDays;

    /// <summary>A pair a line: "ja en 2".</summary>
    [StringLength(1000)]
    public string? Interpreters { get; set; }

    public static SetupForm Of(MeetingSlots rules) => new()
    {
        Day = rules.Day,
        FirstSlotAt = Hours.Write(rules.FirstSlotAt),
        SlotMinutes = rules.SlotMinutes,
        PauseMinutes = rules.PauseMinutes,
        Slots = rules.Slots,
        Recesses = string.Join('\n', rules.Recesses.Select(recess => $"{Hours.Write(recess.From)}–{Hours.Write(recess.To)}")),
        Tables = string.Join('\n', rules.Tables),
        MostPerOrganisation = rules.MostPerOrganisation,
        ExpiryDays = rules.ExpiryDays,
        Interpreters = string.Join('\n', rules.Interpreters.Select(pair => FormattableString.Invariant($"{pair.One} {pair.Other} {pair.Count}"))),
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public MeetingSlots? Read(FormReading reading)
    {
        var pairs = Lines(Interpreters).Select(Pair).ToList();
        if (pairs.Contains(null))
        {
            reading.Refuse(MeetingsProblems.NotAPair(), nameof(Interpreters));
        }

        var recesses = Lines(Recesses).Select(Recess).ToList();
        if (recesses.Contains(null))
        {
            reading.Refuse(MeetingsProblems.NotARecess(), nameof(Recesses));
        }

        if (!Hours.Read(FirstSlotAt, to: null).Succeeded(out var first, out var problem))
        {
            reading.Refuse(problem, nameof(FirstSlotAt));
        }

        return first?.Hours is not { From: var begin } || SlotMinutes is not { } slot || PauseMinutes is not { } pause || Slots is not { } slots || ExpiryDays is not { } days || reading.Problems.Count > 0
            ? null
            : new(begin, slot, pause, slots, [.. Lines(Tables).Distinct(StringComparer.Ordinal)])
            {
                Day = Day,
                MostPerOrganisation = MostPerOrganisation,
                ExpiryDays = days,
                Recesses = [.. recesses.OfType<Hours>()],
                Interpreters = [.. pairs.OfType<InterpreterPair>()],
            };
    }

    private static IEnumerable<string> Lines(string? typed) => (typed ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Hours? Recess(string line) =>
        line.Split(['–', '-', '—', '〜', '～', '－'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var from, var to]
        && Hours.Read(from, to).Succeeded(out var read, out _) && read is { Hours.To: not null }
            ? read.Hours
            : null;

    private static InterpreterPair? Pair(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, var other, var count]
        && Language.TryParse(one, out var first) && Language.TryParse(other, out var second) && first != second
        && int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000
            ? new(first, second, number)
            : null;
}
