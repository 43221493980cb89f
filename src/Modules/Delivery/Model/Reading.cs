using Musubi.Foundation;
using NodaTime;

namespace Musubi.Delivery.Model;

/// <summary>A value of an indicator for a period.</summary>
/// <remarks>Found only by way of its indicator: whoever may see that may see the value, and nobody else reaches it.</remarks>
internal sealed class Reading : ProgrammeContent
{
    public Reading(ReadingId id, ProgrammeId programme, IndicatorId indicator, ReadingFacts facts, string recordedBy)
        : this(id, programme, indicator)
    {
        RecordedBy = recordedBy;
        Describe(facts);
    }

    private Reading(ReadingId id, ProgrammeId programme, IndicatorId indicator)
        : base(programme)
    {
        (Id, Indicator) = (id, indicator);
        Publish();
    }

    public ReadingId Id { get; private set; }

    public IndicatorId Indicator { get; private set; }

    public Foundation.Period Period { get; private set; } = null!;

    /// <summary>The last day of the period: the order of readings.</summary>
    public LocalDate LastDay { get; private set; }

    public decimal Value { get; private set; }

    public ReadingStatus Status { get; private set; }

    public LocalizedText? Source { get; private set; }

    public WebAddress? Evidence { get; private set; }

    /// <summary>Name of the account that recorded or last corrected it.</summary>
    public string RecordedBy { get; private set; } = null!;

    /// <summary>What stood here before corrections, oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public ReadingFacts Facts => new() { Period = Period, Value = Value, Status = Status, Source = Source, Evidence = Evidence };

    public void Correct(ReadingFacts facts, LocalizedText reason, string by, LocalDate on)
    {
        Corrections = [.. Corrections, new(Period, Value, Status, reason, on)];
        RecordedBy = by;
        Describe(facts);
    }

    /// <summary>As a file says it.</summary>
    public void Restate(ReadingFacts facts, IReadOnlyList<Correction> corrections)
    {
        Describe(facts);
        Corrections = corrections;
    }

    private void Describe(ReadingFacts facts) =>
        (Period, LastDay, Value, Status, Source, Evidence) = (facts.Period, facts.Period.LastDay, facts.Value, facts.Status, facts.Source, facts.Evidence);
}
