using Microsoft.AspNetCore.Html;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Says an imprecise time in the reader's language: "29–30 October 2024", "since 2020", "May 2024, 4 days".</summary>
public static class WhenWords
{
    /// <summary>The time in words; empty for null.</summary>
    /// <param name="text">The reader's words.</param>
    /// <param name="when">The time.</param>
    /// <param name="style">How long its dates are written.</param>
    public static string Say(this Text text, When? when, DateStyle style = DateStyle.Long) =>
        when is null ? string.Empty : when.Text?.For(text.Language).Text ?? Join(Dates(text, when, style), Days(text, when), text);

    /// <summary>The time in words, its wording marked with its language where that is not the reader's.</summary>
    public static IHtmlContent Show(this Text text, When? when, DateStyle style = DateStyle.Long) =>
        when?.Text is { } wording ? Html.Localized(wording, text) : Html.Plain(text.Say(when, style));

    /// <summary>A cell: the words on the page, the dates in a file ("2024-10-29/2024-10-30").</summary>
    public static Cell ToCell(this When? when, Text text) =>
        when is null ? Cell.Empty : Cell.Of(text.Show(when, DateStyle.Short), Stored(when) is { Length: > 0 } stored ? stored : text.Say(when));

    private static string? Dates(Text text, When when, DateStyle style) => when switch
    {
        { On: { } on } => text.Formats.Date(on, style),
        { From: { Day: { } first }, To: { Day: { } last } } =>
            style == DateStyle.Short ? text.Formats.ShortPeriod(first, last) : text.Formats.Period(first, last),
        { From: { } from, To: { } to } => text["Common.When.Span", ("from", text.Formats.Date(from, style)), ("to", text.Formats.Date(to, style))],
        { From: { } from } => text["Common.When.Since", ("date", text.Formats.Date(from, style))],
        { To: { } to } => text["Common.When.Until", ("date", text.Formats.Date(to, style))],
        { ReportedOn: { } reported } => text["Common.When.Reported", ("date", text.Formats.Date(reported, style))],
        _ => null,
    };

    private static string? Days(Text text, When when) => when.Days is { } days ? text["Common.When.Days", ("days", days)] : null;

    private static string Join(string? dates, string? days, Text text) =>
        (dates, days) is ({ }, { }) ? text["Common.When.DatesAndDays", ("dates", dates), ("days", days)] : dates ?? days ?? string.Empty;

    private static string Stored(When when) => when.On?.Stored ?? (when.From is null && when.To is null ? string.Empty : $"{when.From?.Stored}/{when.To?.Stored}");
}
