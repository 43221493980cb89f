using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Model;

/// <summary>What was done in a plan in a period, what slipped, and what comes next. Published, everyone may read it who may read the plan.</summary>
internal sealed class ProgressReport : ThreadContent
{
    public ProgressReport(ProgressReportId id, PlanId plan, OrganisationId lead, ProgrammeId programme, Key key, ProgressFacts facts)
        : this(id, programme, key, plan)
    {
        Lead = lead;
        Describe(facts);
    }

    private ProgressReport(ProgressReportId id, ProgrammeId programme, Key key, PlanId plan)
        : base(programme, key) => (Id, Plan) = (id, plan);

    public ProgressReportId Id { get; private set; }

    public PlanId Plan { get; }

    /// <summary>Who answers for the plan, and therefore for the report.</summary>
    public OrganisationId Lead { get; private set; }

    public Foundation.Period Period { get; private set; } = null!;

    /// <summary>The last day of the period: the order of reports.</summary>
    public LocalDate LastDay { get; private set; }

    public LocalizedText Achieved { get; private set; } = null!;

    public LocalizedText? Slipped { get; private set; }

    public LocalizedText? NextSteps { get; private set; }

    public override Trace Trace => DeliveryTraces.Of(Id);

    public override LocalizedText Called => Achieved;

    public ProgressFacts Facts => new() { Period = Period, Achieved = Achieved, Slipped = Slipped, NextSteps = NextSteps };

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Lead, Role.CityOfficer, Role.Partner);

    public void Describe(ProgressFacts facts) =>
        (Period, LastDay, Achieved, Slipped, NextSteps) = (facts.Period, facts.Period.LastDay, facts.Achieved, facts.Slipped, facts.NextSteps);

    public void FollowLead(OrganisationId lead) => Lead = lead;
}
