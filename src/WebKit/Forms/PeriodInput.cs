using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>A period in a form: two days, each typed as the reader is used to.</summary>
public sealed class PeriodInput
{
    /// <summary>The first day.</summary>
    public LocalDate? FirstDay { get; set; }

    /// <summary>The last day, included.</summary>
    public LocalDate? LastDay { get; set; }

    /// <summary>The form for a period, or an empty one.</summary>
    public static PeriodInput From(Foundation.Period? period) => new() { FirstDay = period?.FirstDay, LastDay = period?.LastDay };

    /// <summary>
    /// Reads the form; null period when both days are blank. Refuses with <c>form.required</c> when only one is there and
    /// with <c>form.last-before-first</c>.
    /// </summary>
    public bool TryRead(out Foundation.Period? period, out Problem? problem)
    {
        (period, problem) = (null, null);
        if (FirstDay is { } first && LastDay is { } last)
        {
            problem = last < first ? Problem.Invalid("form.last-before-first") : null;
            period = problem is null ? new(first, last) : null;
        }
        else if (FirstDay is not null || LastDay is not null)
        {
            problem = Problem.Invalid("form.required");
        }

        return problem is null;
    }
}
