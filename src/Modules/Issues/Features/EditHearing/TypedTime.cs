using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Issues.Features.EditHearing;

/// <summary>Reads times of day as people type them: 9:00, 14.30, 14:30 Uhr, 14時30分, 14時.</summary>
internal static class TypedTime
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public static LocalTime? Parse(string typed)
    {
        var text = typed.Normalize(NormalizationForm.FormKC).Replace("Uhr", string.Empty, StringComparison.OrdinalIgnoreCase)
            .Replace('.', ':').Replace('時', ':').Replace("分", string.Empty, StringComparison.Ordinal).Trim();
        text = text.EndsWith(':') ? text + "00" : text;
        text = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text + ":00" : text;
        return Pattern.Parse(text).TryGetValue(default, out var time) ? time : null;
    }

    public static string? Show(LocalTime? time) => time is { } some ? Pattern.Format(some) : null;
}
