using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Delivery.Transfer;

/// <summary>Progress reports: <c>progressReports</c>.</summary>
internal sealed class ProgressSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<ProgressReport, ProgressReportId, ProgressItem>(db, programmes, threads)
{
    public override string Name => "progressReports";

    public override string Word => "Delivery.ShowPlan.Reports";

    public override int Order => 192;

    protected override ProgressReportId IdOf(ProgressReport entity) => entity.Id;

    protected override ProgressItem FactsOf(ProgressReport entity, bool isProgrammePublished) => new(entity.Plan, entity.Facts, !entity.IsReleased);

    protected override ProgressItem? ReadFacts(ItemReader item)
    {
        var plan = item.Reference<PlanId>("plan", PlansSection.Section, required: true);
        var period = item.Stored<Foundation.Period>("period", required: true);
        var (achieved, slipped, next) = (item.Wording("achieved", required: true), item.Wording("slipped"), item.Wording("nextSteps"));
        var isHeldBack = item.Truth(Unpublished);
        return plan is not { } of || period is null || achieved is null
            ? null
            : new(of, new() { Period = period, Achieved = achieved, Slipped = slipped, NextSteps = next }, isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, ProgressItem facts) => item
        .PutKey<PlanId>("plan", PlansSection.Section, facts.Plan)
        .PutStored("period", facts.Facts.Period)
        .Put("achieved", facts.Facts.Achieved)
        .Put("slipped", facts.Facts.Slipped)
        .Put("nextSteps", facts.Facts.NextSteps)
        .Put(Unpublished, facts.IsHeldBack);

    protected override ProgressReport Add(ImportRun run, ProgressReportId id, Key key, ProgressItem facts) => Keep(
        run, new ProgressReport(id, facts.Plan, Db.Set<Plan>().Local.FirstOrDefault(plan => plan.Id == facts.Plan)?.Responsible ?? default, run.Programme, key, facts.Facts), facts.IsHeldBack);

    protected override void Describe(ImportRun run, ProgressReport entity, ProgressItem facts)
    {
        entity.Describe(facts.Facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }
}

/// <summary>What a file says of a progress report.</summary>
internal sealed record ProgressItem(PlanId Plan, ProgressFacts Facts, bool IsHeldBack);
