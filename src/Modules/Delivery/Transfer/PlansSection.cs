using Musubi.Directory;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Transfer;

/// <summary>Action plans: <c>plans</c>.</summary>
internal sealed class PlansSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Plan, PlanId, PlanItem>(db, programmes, threads)
{
    public const string Section = "plans";

    private readonly Threads threads = threads;
    private readonly Dictionary<PlanId, List<OriginItem>> origins = [];
    private readonly List<(Plan Plan, IReadOnlyList<OriginItem> From)> said = [];

    public override string Name => Section;

    public override string Word => "Delivery.Plans";

    public override int Order => 190;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (plan, from) in said)
        {
            foreach (var gone in origins.GetValueOrDefault(plan.Id, []).Except(from))
            {
                await threads.UntieAsync(gone.Trace, plan.Trace, cancel);
            }

            foreach (var origin in from)
            {
                await TieAsync(run, origin.Trace, plan.Trace, cancel);
            }
        }
    }

    protected override async Task<IReadOnlyList<Plan>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Plan> things, CancellationToken cancel)
    {
        foreach (var (kind, trace) in OriginItem.Kinds)
        {
            var before = await threads.BeforeAsync(DeliveryTraces.Plan, [.. things.Select(plan => plan.Id.Value)], trace, cancel);
            foreach (var plan in things)
            {
                origins.TryAdd(plan.Id, []);
                origins[plan.Id].AddRange(before[plan.Id.Value].Select(id => new OriginItem(kind, id)));
            }
        }
    }

    protected override PlanId IdOf(Plan entity) => entity.Id;

    protected override PlanItem FactsOf(Plan entity, bool isProgrammePublished) => new(entity.Facts)
    {
        State = entity.State,
        StateReason = entity.StateReason,
        Since = entity.StateSince.InUtc().Date,
        Baselines = entity.Baselines,
        From = origins.GetValueOrDefault(entity.Id, []),
        IsHeldBack = !entity.IsReleased,
    };

    protected override void Want(FileKeys keys, PlanItem facts)
    {
        keys.Want("organisations", facts.Facts.Responsible.Value);
        facts.Facts.Participants.ToList().ForEach(one => keys.Want("organisations", one.Value));
    }

    protected override PlanItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var responsible = item.Reference<OrganisationId>("responsible", "organisations", required: true);
        var purpose = item.Wording("purpose");
        var period = item.Stored<Foundation.Period>("period");
        var streams = item.Each("workstreams", Workstream, (one, other) => one.Key == other.Key, one => TransferTwice(one.Key));
        var participants = item.References<OrganisationId>("participants", "organisations");
        var state = item.Choice<PlanState>("state", required: true);
        var since = item.Day("since");
        var reason = item.Wording("stateReason");
        var baselines = item.Each("baselines", Baseline);
        var from = item.Each("from", OriginItem.Read);
        var isHeldBack = item.Truth(Unpublished);
        return title is null || responsible is not { } organisation || state is not { } stand ? null : new(new()
        {
            Title = title,
            Responsible = organisation,
            Purpose = purpose,
            Period = period,
            Workstreams = streams,
            Participants = participants,
        })
        {
            State = stand,
            StateReason = reason,
            Since = since ?? Db.Now.InUtc().Date,
            Baselines = baselines,
            From = from,
            IsHeldBack = isHeldBack,
        };
    }

    protected override void WriteFacts(ItemWriter item, PlanItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("responsible", "organisations", facts.Facts.Responsible)
        .Put("purpose", facts.Facts.Purpose)
        .PutStored("period", facts.Facts.Period)
        .PutEach("workstreams", facts.Facts.Workstreams, (stream, one) => stream.PutStored("key", one.Key).Put("name", one.Name))
        .PutKeys("participants", "organisations", facts.Facts.Participants)
        .Put("state", facts.State)
        .Put("since", facts.Since)
        .Put("stateReason", facts.StateReason)
        .PutEach("baselines", facts.Baselines, (baseline, one) => baseline
            .Put("revision", one.Revision).Put("on", one.On).Put("reason", one.Reason)
            .PutEach("milestones", one.Milestones, (milestone, agreed) => milestone
                .PutKey<MilestoneId>("milestone", MilestonesSection.Section, agreed.Milestone).Put("title", agreed.Title).Put("due", agreed.Due)))
        .PutEach("from", facts.From, OriginItem.Write)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Plan Add(ImportRun run, PlanId id, Key key, PlanItem facts)
    {
        var plan = new Plan(id, run.Programme, key, facts.Facts);
        Restate(plan, facts);
        return Keep(run, plan, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Plan entity, PlanItem facts)
    {
        entity.Describe(facts.Facts);
        Restate(entity, facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    private static Problem TransferTwice(Key key) => ProgrammeProblems.KeyTwice(key);

    private void Restate(Plan plan, PlanItem facts)
    {
        plan.Restate(facts.State, facts.StateReason, facts.Since.AtMidnight().InUtc().ToInstant(), facts.Baselines);
        said.Add((plan, facts.From));
    }

    private static Workstream? Workstream(ItemReader item)
    {
        var (key, name) = (item.Stored<Key>("key", required: true), item.Wording("name", required: true));
        return key is null || name is null ? null : new(key, name);
    }

    private static PlanBaseline? Baseline(ItemReader item)
    {
        var (revision, on, reason) = (item.Whole("revision", 1, 1000, required: true), item.RequiredDay("on"), item.Wording("reason"));
        var milestones = item.Each("milestones", Agreed);
        return revision is null || on is null ? null : new(revision.Value, on.Value, reason, milestones);
    }

    private static AgreedMilestone? Agreed(ItemReader item)
    {
        var milestone = item.Reference<MilestoneId>("milestone", MilestonesSection.Section, required: true);
        var (title, due) = (item.Wording("title", required: true), item.RequiredDay("due"));
        return milestone is null || title is null || due is null ? null : new(milestone.Value, title, due.Value);
    }
}

/// <summary>What a file says of a plan.</summary>
internal sealed record PlanItem(PlanFacts Facts)
{
    public required PlanState State { get; init; }

    public LocalizedText? StateReason { get; init; }

    public required LocalDate Since { get; init; }

    public IReadOnlyList<PlanBaseline> Baselines { get; init; } = [];

    public IReadOnlyList<OriginItem> From { get; init; } = [];

    public bool IsHeldBack { get; init; }
}
