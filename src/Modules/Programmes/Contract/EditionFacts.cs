using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>All that is said about an edition; a form or a file describes the edition with it.</summary>
public sealed record EditionFacts
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>When it takes place; null where no date is stated.</summary>
    public When? Period { get; init; }

    /// <summary>IANA time zone in which its days are counted.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How its fiscal years run.</summary>
    public FiscalYears FiscalYears { get; init; } = FiscalYears.CalendarYear;

    /// <summary>True for a project that came before the programme and is kept as its history.</summary>
    public bool IsPredecessor { get; init; }

    /// <summary>Phases in their order.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>Dates to know, earliest first.</summary>
    public IReadOnlyList<CalendarEntry> Calendar { get; init; } = [];

    /// <summary>The rules under which its projects stand; null where none are stated.</summary>
    public EditionRules? Rules { get; init; }

    /// <summary>What is wrong with the whole although every part is right. Fields: <c>TimeZone</c>, <c>Phases[1]</c>, <c>Calendar[0]</c>.</summary>
    public IEnumerable<Problem> Problems()
    {
        if (!Zones.Find(TimeZone).Succeeded(out _, out var unknown))
        {
            yield return unknown.At(nameof(TimeZone));
        }

        foreach (var (at, key) in Twice(Phases.Select(phase => phase.Key)))
        {
            yield return ProgrammeProblems.KeyTwice(key).At($"{nameof(Phases)}[{at}]");
        }

        foreach (var (at, key) in Twice(Calendar.Select(entry => entry.Key)))
        {
            yield return ProgrammeProblems.KeyTwice(key).At($"{nameof(Calendar)}[{at}]");
        }
    }

    /// <summary>Where its dates take place.</summary>
    internal IEnumerable<Member> Places() => Calendar.Where(entry => entry.Place is not null).Select(entry => (Member)entry.Place!.Value);

    private static IEnumerable<(int At, Key Key)> Twice(IEnumerable<Key> keys)
    {
        var seen = new HashSet<Key>();
        return keys.Index().Where(key => !seen.Add(key.Item)).Select(key => (key.Index, key.Item));
    }
}
