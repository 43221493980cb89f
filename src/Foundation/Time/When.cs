using System.Text.Json.Serialization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>When something is or was, as exactly as a source states it and no more.</summary>
/// <remarks>
/// Either <see cref="On"/> alone, or <see cref="From"/> and <see cref="To"/>, of which one may be missing (open); or no date
/// at all, only what <see cref="Text"/> says. At least one part is there. Sorts by the earliest day it can mean; what has no
/// date sorts last.
/// </remarks>
public sealed record When : IComparable<When>
{
    /// <summary>Builds a time from its parts; name them at the call.</summary>
    /// <exception cref="ArgumentException">The parts contradict each other, or there is none.</exception>
    [JsonConstructor]
    public When(
        PartialDate? on = null,
        PartialDate? from = null,
        PartialDate? to = null,
        int? days = null,
        PartialDate? reportedOn = null,
        LocalizedText? text = null)
    {
        if (Refusal(on, from, to, days, reportedOn, text) is { } problem)
        {
            throw new ArgumentException(problem.Code, nameof(on));
        }

        (On, From, To, Days, ReportedOn, Text) = (on, from, to, days, reportedOn, text);
    }

    /// <summary>One day, or some time within that month or year.</summary>
    public PartialDate? On { get; }

    /// <summary>First day, month or year, included; null with <see cref="To"/>: the beginning is not known.</summary>
    public PartialDate? From { get; }

    /// <summary>Last day, month or year, included; null with <see cref="From"/>: it goes on.</summary>
    public PartialDate? To { get; }

    /// <summary>How many days it lasts, where the number is known and the exact days are not.</summary>
    public int? Days { get; }

    /// <summary>Day of the public report from which this is known; not the day itself.</summary>
    public PartialDate? ReportedOn { get; }

    /// <summary>Wording to show in place of the dates, where it says more than they do.</summary>
    public LocalizedText? Text { get; }

    /// <summary>The earliest day that it can mean; null when no date is known.</summary>
    [JsonIgnore]
    public LocalDate? FirstDay => On?.FirstDay ?? From?.FirstDay ?? To?.FirstDay;

    /// <summary>The latest day that it can mean; null when it goes on or no date is known.</summary>
    [JsonIgnore]
    public LocalDate? LastDay => On?.LastDay ?? To?.LastDay;

    /// <summary>The day by which it is put in order: its first day, else the day of the report; null sorts last.</summary>
    [JsonIgnore]
    public LocalDate? SortDay => FirstDay ?? ReportedOn?.FirstDay;

    /// <summary>
    /// Refuses with <c>foundation.when.empty</c>, <c>foundation.when.both</c> (a point and a span), <c>foundation.when.order</c>
    /// (it ends before it begins) or <c>foundation.when.days</c> (fewer than one).
    /// </summary>
    public static Result<When> Check(
        PartialDate? on = null,
        PartialDate? from = null,
        PartialDate? to = null,
        int? days = null,
        PartialDate? reportedOn = null,
        LocalizedText? text = null) =>
        Refusal(on, from, to, days, reportedOn, text) is { } problem
            ? problem
            : new When(on, from, to, days, reportedOn, text);

    /// <inheritdoc/>
    public int CompareTo(When? other)
    {
        if (other is null)
        {
            return -1;
        }

        return (SortDay, other.SortDay) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } left, { } right) => left.CompareTo(right),
        };
    }

    /// <summary>Earlier.</summary>
    public static bool operator <(When left, When right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or as early.</summary>
    public static bool operator <=(When left, When right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(When left, When right) => left.CompareTo(right) > 0;

    /// <summary>Later or as early.</summary>
    public static bool operator >=(When left, When right) => left.CompareTo(right) >= 0;

    private static Problem? Refusal(PartialDate? on, PartialDate? from, PartialDate? to, int? days, PartialDate? reportedOn, LocalizedText? text) =>
        (on ?? from ?? to ?? reportedOn) is null && days is null && text is null ? Problem.Invalid("foundation.when.empty")
        : on is not null && (from ?? to) is not null ? Problem.Invalid("foundation.when.both")
        : from is not null && to is not null && to.LastDay < from.FirstDay ? Problem.Invalid("foundation.when.order")
        : days < 1 ? Problem.Invalid("foundation.when.days")
        : null;
}
