using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices;

/// <summary>All that is said about a practice; a form or a file describes the practice with it.</summary>
public sealed record PracticeFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who did it.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>Where it was done; null: at no one place.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>What was wrong.</summary>
    public required LocalizedText Situation { get; init; }

    /// <summary>What was done.</summary>
    public required LocalizedText Solution { get; init; }

    /// <summary>What it needs to work.</summary>
    public LocalizedText? Conditions { get; init; }

    /// <summary>What it cost, by fiscal year.</summary>
    public IReadOnlyList<YearCost> Costs { get; init; } = [];

    /// <summary>What came of it.</summary>
    public required LocalizedText Outcome { get; init; }

    /// <summary>How well that is proved.</summary>
    public required EvidenceLevel Level { get; init; }

    /// <summary>The proof.</summary>
    public IReadOnlyList<PracticeEvidence> Evidence { get; init; } = [];

    /// <summary>What went wrong.</summary>
    public LocalizedText? Failures { get; init; }

    /// <summary>Whom to ask: an organisation, never a person.</summary>
    public OrganisationId? Contact { get; init; }

    /// <summary>Topics of the programme.</summary>
    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>Languages in which its people can be asked.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>The last day on which it counts as current; then it must be renewed.</summary>
    public required LocalDate ValidUntil { get; init; }

    /// <summary>What is wrong with the whole although every part is right. Field: <c>Level</c>.</summary>
    public IEnumerable<Problem> Problems()
    {
        if (Level == EvidenceLevel.Measured && !Evidence.Any(one => one.Kind is EvidenceKind.Measurement or EvidenceKind.Indicator))
        {
            yield return PracticesProblems.NothingMeasured().At(nameof(Level));
        }

        if (Level == EvidenceLevel.Evaluated && !Evidence.Any(one => one.Kind == EvidenceKind.Evaluation))
        {
            yield return PracticesProblems.NothingEvaluated().At(nameof(Level));
        }
    }
}

/// <summary>What a practice cost in a fiscal year.</summary>
/// <param name="FiscalYear">Named after the calendar year in which it begins.</param>
/// <param name="Amount">How much, in its own currency.</param>
public sealed record YearCost(int FiscalYear, Money Amount) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Practices.Told.Cost", ("year", FiscalYear.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("amount", Amount)]];
}

/// <summary>A piece of evidence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it can be read; null where it stands in no net.</param>
/// <param name="Indicator">The indicator that proves it; only with that kind.</param>
public sealed record PracticeEvidence(EvidenceKind Kind, LocalizedText Title, WebAddress? Address = null, IndicatorId? Indicator = null) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Practices.Told.Evidence", ("kind", Kind), ("title", Title)]];
}
