using Musubi.Delivery.Features.Forms;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.EditProgress;

/// <summary>The form in which a progress report is written and edited.</summary>
internal sealed class ProgressForm : RoomForm
{
    public PeriodInput Period { get; set; } = new();

    public LocalizedInput Achieved { get; set; } = new();

    public LocalizedInput Slipped { get; set; } = new();

    public LocalizedInput NextSteps { get; set; } = new();

    public static ProgressForm From(ProgressFacts facts) => new()
    {
        Period = PeriodInput.From(facts.Period),
        Achieved = LocalizedInput.From(facts.Achieved),
        Slipped = LocalizedInput.From(facts.Slipped),
        NextSteps = LocalizedInput.From(facts.NextSteps),
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ProgressFacts? Read(FormReading reading, ProgressFacts? before, string by)
    {
        var period = reading.TakePeriod(Period, nameof(Period), isRequired: true);
        var done = reading.Take(Achieved, nameof(Achieved), before?.Achieved, by);
        var slipped = reading.TakeOptional(Slipped, nameof(Slipped), before?.Slipped, by);
        var next = reading.TakeOptional(NextSteps, nameof(NextSteps), before?.NextSteps, by);
        return period is null || done is null ? null : new() { Period = period, Achieved = done, Slipped = slipped, NextSteps = next };
    }
}
