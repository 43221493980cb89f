using Musubi.Delivery;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Plans, milestones and indicators.</content>
public sealed partial class Given
{
    /// <summary>A plan of which only its programme knows.</summary>
    internal async Task<Plan> PlanAsync(ProgrammeId programme, OrganisationId responsible, string title, params OrganisationId[] participants)
    {
        var plan = new Plan(PlanId.New(), programme, NewKey("plan"), new() { Title = Name(title), Responsible = responsible, Participants = participants });
        plan.Restate(PlanState.Draft, reason: null, Instant.FromUtc(2026, 5, 1, 0, 0), []);
        await house.AddAsync(plan);
        return plan;
    }

    internal async Task<Milestone> MilestoneAsync(Plan plan, OrganisationId owner, string title, LocalDate due)
    {
        var milestone = new Milestone(MilestoneId.New(), plan, NewKey("milestone"), new() { Title = Name(title), Owner = owner, Due = due }, isProgrammePublic: false);
        await house.AddAsync(milestone);
        return milestone;
    }

    internal async Task<Indicator> IndicatorAsync(ProgrammeId programme, OrganisationId owner, string title, PlanId? plan = null, Func<IndicatorFacts, IndicatorFacts>? change = null)
    {
        var facts = new IndicatorFacts { Title = Name(title), Unit = "kWh", Direction = IndicatorDirection.LessIsBetter, Owner = owner };
        var indicator = new Indicator(IndicatorId.New(), programme, NewKey("indicator"), plan, change is null ? facts : change(facts)) { StateSince = Instant.FromUtc(2026, 5, 1, 0, 0) };
        await house.AddAsync(indicator);
        return indicator;
    }
}
