using System.Globalization;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>An imprecise time in a form: one date or a first and a last one, each as far as it is known.</summary>
/// <remarks>In the page: <c>public WhenInput Period { get; set; } = new();</c> and <c>&lt;m-when for="Input.Period" … /&gt;</c>.</remarks>
public sealed class WhenInput
{
    /// <summary>A year, a month or a day.</summary>
    public string? On { get; set; }

    /// <summary>The first year, month or day.</summary>
    public string? From { get; set; }

    /// <summary>The last year, month or day, included.</summary>
    public string? To { get; set; }

    /// <summary>How many days it lasts.</summary>
    public string? Days { get; set; }

    /// <summary>Day of the report from which it is known.</summary>
    public string? ReportedOn { get; set; }

    /// <summary>Wording in place of the dates.</summary>
    public LocalizedInput Wording { get; set; } = new();

    /// <summary>True when something stands in the parts that are rarely needed.</summary>
    public bool HasMore => !string.IsNullOrWhiteSpace(Days) || !string.IsNullOrWhiteSpace(ReportedOn) || Wording.Texts.Values.Any(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The form for a time, or an empty one.</summary>
    public static WhenInput Of(When? when, Text text) => new()
    {
        On = TypedPartialDate.Show(when?.On, text.Formats),
        From = TypedPartialDate.Show(when?.From, text.Formats),
        To = TypedPartialDate.Show(when?.To, text.Formats),
        Days = when?.Days?.ToString(CultureInfo.InvariantCulture),
        ReportedOn = TypedPartialDate.Show(when?.ReportedOn, text.Formats),
        Wording = LocalizedInput.From(when?.Text),
    };

    /// <summary>Reads the form; null time when everything is blank. A problem's field is the part: "From".</summary>
    /// <remarks>Refuses with <c>form.not-a-partial-date</c>, <c>form.original-missing</c> and as <see cref="When.Check"/>.</remarks>
    public bool TryRead(out When? when, out Problem? problem, When? before = null, string? by = null)
    {
        when = null;
        if (!TryRead(On, nameof(On), out var on, out problem)
            || !TryRead(From, nameof(From), out var from, out problem)
            || !TryRead(To, nameof(To), out var to, out problem)
            || !TryRead(ReportedOn, nameof(ReportedOn), out var reportedOn, out problem))
        {
            return false;
        }

        int? days = null;
        if (!string.IsNullOrWhiteSpace(Days))
        {
            if (!TypedNumber.TryParse(Days, CultureInfo.CurrentCulture, out var number) || number != decimal.Truncate(number) || Math.Abs(number) > 10_000)
            {
                problem = Problem.Invalid("form.not-whole").At(nameof(Days));
                return false;
            }

            days = (int)number;
        }

        if (!Wording.TryRead(out var wording, out problem, before?.Text, by))
        {
            problem = problem!.At(nameof(Wording));
            return false;
        }

        if ((on ?? from ?? to ?? reportedOn) is null && days is null && wording is null)
        {
            return true;
        }

        if (!When.Check(on, from, to, days, reportedOn, wording).Succeeded(out when, out problem))
        {
            problem = problem.At(problem.Code == "foundation.when.days" ? nameof(Days) : on is null ? nameof(To) : nameof(On));
            return false;
        }

        return true;
    }

    private static bool TryRead(string? typed, string part, out PartialDate? date, out Problem? problem)
    {
        date = string.IsNullOrWhiteSpace(typed) ? null : TypedPartialDate.Parse(typed);
        problem = date is null && !string.IsNullOrWhiteSpace(typed)
            ? Problem.Invalid("form.not-a-partial-date", ("value", typed.Trim())).At(part)
            : null;
        return problem is null;
    }
}
