using Musubi.Delivery;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Delivery;

internal sealed class DeliverySamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var given = samples.House.Given;
        var owner = new OrganisationId(samples.Organisation ??= (await given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value);
        var plan = await given.PlanAsync(samples.Programme, owner, RouteSamples.HiddenName);
        var milestone = await given.MilestoneAsync(plan, owner, RouteSamples.HiddenName, new(2026, 6, 1));
        var indicator = await given.IndicatorAsync(samples.Programme, owner, RouteSamples.HiddenName, plan.Id);
        var period = new Period(new(2025, 1, 1), new(2025, 12, 31));
        var reading = new Reading(ReadingId.New(), samples.Programme, indicator.Id, new() { Period = period, Value = 1, Status = ReadingStatus.Measured }, "Test");
        var report = new ProgressReport(ProgressReportId.New(), plan.Id, owner, samples.Programme, Key.Parse("hidden-report"), new() { Period = period, Achieved = new(Language.English, RouteSamples.HiddenName) });
        await samples.House.AddAsync(reading, report);
        samples.Set("programmes/{key}/plans/{item}", plan.Key);
        samples.Ask("programmes/{key}/plans/{item}/state", "to=Agreed");
        samples.Set("programmes/{key}/milestones/{item}", milestone.Key);
        samples.Ask("programmes/{key}/milestones/{item}/standing", "act=Archive");
        samples.Set("programmes/{key}/indicators/{item}", indicator.Key);
        samples.Ask("programmes/{key}/indicators/{item}/correct", $"reading={reading.Id}");
        samples.Ask("programmes/{key}/indicators/{item}/withdraw", $"reading={reading.Id}");
        samples.Set("programmes/{key}/progress/{item}", report.Key);
    }
}
