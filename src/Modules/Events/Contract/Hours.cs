using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Events;

/// <summary>From when to when on a day, by the clocks of the event's place.</summary>
/// <param name="From">The beginning.</param>
/// <param name="To">The end; null when it is open.</param>
public sealed partial record Hours(LocalTime From, LocalTime? To = null) : ITold
{
    private static readonly LocalTimePattern Stored = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Reads what people type: "9:30", "09.30", "９：３０", "9時30分", "17 Uhr". Null hours when both are blank.</summary>
    /// <returns>Refuses with <c>events.not-a-time</c> at "From" or "To", and with <c>events.hours-order</c> when it ends before it begins.</returns>
    public static Result<HoursRead> Read(string? from, string? to)
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to))
        {
            return new HoursRead(null);
        }

        if (Time(from) is not { } begin)
        {
            return EventsProblems.NotATime(from).At(nameof(From));
        }

        var end = string.IsNullOrWhiteSpace(to) ? null : Time(to);
        return end is null && !string.IsNullOrWhiteSpace(to) ? EventsProblems.NotATime(to).At(nameof(To))
            : end <= begin ? EventsProblems.HoursOrder().At(nameof(To))
            : new HoursRead(new(begin, end));
    }

    /// <summary>A time as forms and files write it: "09:30".</summary>
    public static string? Write(LocalTime? time) => time is { } some ? Stored.Format(some) : null;

    /// <summary>True when the two share a moment; an open end lasts to the end of the day.</summary>
    public bool Overlaps(Hours other) => From < (other.To ?? LocalTime.MaxValue) && other.From < (To ?? LocalTime.MaxValue);

    /// <summary>Says the hours in a reader's way.</summary>
    public string Say(WebKit.Formats formats) => To is { } end ? $"{Write(From)}–{formats.Time(end)}" : formats.Time(From);

    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [Say(teller.Text.Formats)];

    private static LocalTime? Time(string? typed)
    {
        if (Typed().Match((typed ?? string.Empty).Normalize(NormalizationForm.FormKC).Trim()) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:\s?[:.時h]\s?(?:(?<minute>\d{2})分?)?)?(?:\s?Uhr)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Typed();
}

/// <summary>Hours that were read, or that none are stated.</summary>
/// <param name="Hours">Null: none are stated.</param>
public sealed record HoursRead(Hours? Hours);
