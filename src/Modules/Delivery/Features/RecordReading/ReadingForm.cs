using Musubi.Delivery.Features.Forms;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.RecordReading;

/// <summary>The form in which a reading is recorded and corrected.</summary>
internal sealed class ReadingForm
{
    public PeriodInput Period { get; set; } = new();

    public decimal? Value { get; set; }

    public ReadingStatus Status { get; set; } = ReadingStatus.Measured;

    public LocalizedInput Source { get; set; } = new();

    public WebAddress? Evidence { get; set; }

    /// <summary>Why it is corrected or withdrawn.</summary>
    public LocalizedInput Reason { get; set; } = new();

    public static ReadingForm From(ReadingFacts facts) => new()
    {
        Period = PeriodInput.From(facts.Period),
        Value = facts.Value,
        Status = facts.Status,
        Source = LocalizedInput.From(facts.Source),
        Evidence = facts.Evidence,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ReadingFacts? Read(FormReading reading, ReadingFacts? before, string by)
    {
        var period = reading.TakePeriod(Period, nameof(Period), isRequired: true);
        var source = reading.TakeOptional(Source, nameof(Source), before?.Source, by);
        if (Value is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Value));
        }

        return period is null || Value is not { } value ? null : new() { Period = period, Value = value, Status = Status, Source = source, Evidence = Evidence };
    }
}
