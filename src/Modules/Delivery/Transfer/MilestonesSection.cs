using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Transfer;

/// <summary>Milestones: <c>milestones</c>. Each belongs to a plan of the file or of the server.</summary>
internal sealed class MilestonesSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Milestone, MilestoneId, MilestoneItem>(db, programmes, threads)
{
    public const string Section = "milestones";

    public override string Name => Section;

    public override string Word => "Delivery.Milestones";

    public override int Order => 191;

    protected override MilestoneId IdOf(Milestone entity) => entity.Id;

    protected override MilestoneItem FactsOf(Milestone entity, bool isProgrammePublished) => new(entity.Plan, entity.Facts)
    {
        State = entity.State,
        On = entity.StateOn,
        Note = entity.Note,
        Evidence = entity.Evidence,
        BaselineDue = entity.BaselineDue,
        Moves = entity.Moves,
    };

    protected override void Want(FileKeys keys, MilestoneItem facts) => keys.Want("organisations", facts.Facts.Owner.Value);

    protected override MilestoneItem? ReadFacts(ItemReader item)
    {
        var plan = item.Reference<PlanId>("plan", PlansSection.Section, required: true);
        var title = item.Wording("title", required: true);
        var owner = item.Reference<OrganisationId>("owner", "organisations", required: true);
        var due = item.RequiredDay("due");
        var stream = item.Stored<Key>("workstream");
        var first = item.References<MilestoneId>("dependsOn", Section);
        var state = item.Choice<MilestoneState>("state", required: true);
        var (on, note, evidence) = (item.Day("on"), item.Wording("note"), item.Stored<WebAddress>("evidence"));
        var agreed = item.Day("agreedDue");
        var moves = item.Each("moves", Move);
        return plan is not { } of || title is null || owner is not { } organisation || due is not { } day || state is not { } stand ? null : new(of, new()
        {
            Title = title,
            Owner = organisation,
            Due = day,
            Workstream = stream,
            DependsOn = first,
        })
        {
            State = stand,
            On = on,
            Note = note,
            Evidence = evidence,
            BaselineDue = agreed,
            Moves = moves,
        };
    }

    protected override void WriteFacts(ItemWriter item, MilestoneItem facts) => item
        .PutKey<PlanId>("plan", PlansSection.Section, facts.Plan)
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("owner", "organisations", facts.Facts.Owner)
        .Put("due", facts.Facts.Due)
        .PutStored("workstream", facts.Facts.Workstream)
        .PutKeys("dependsOn", Section, facts.Facts.DependsOn)
        .Put("state", facts.State)
        .Put("on", facts.On)
        .Put("note", facts.Note)
        .PutStored("evidence", facts.Evidence)
        .Put("agreedDue", facts.BaselineDue)
        .PutEach("moves", facts.Moves, (move, one) => move.Put("from", one.From).Put("to", one.To).Put("reason", one.Reason).Put("on", one.On));

    /// <summary>Refuses milestones that wait for each other, or for one of another plan.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        // One that could not be read has been told; that others wait for it is no further fault.
        if (items.Count < run.Items(Section).Count)
        {
            return Task.CompletedTask;
        }

        var all = items.Select(item => (Item: item, Id: run.Keys.Find<MilestoneId>(Section, item.Key)!.Value)).ToList();
        var described = all.ConvertAll(one => new Milestone(one.Id, one.Item.Facts.Plan, default, run.Programme, one.Item.Key, one.Item.Facts.Facts, isProgrammePublic: false));
        var plans = described.Concat(Db.Set<Milestone>().Local.Where(known => !described.Exists(one => one.Id == known.Id))).ToLookup(milestone => milestone.Plan);
        foreach (var (item, id) in all)
        {
            if (Dependences.Check(id, item.Facts.Facts, plans[item.Facts.Plan]) is { } problem)
            {
                run.Faults.Add(item.Node[problem.Field is "Due" ? "due" : "dependsOn"]!.Place, problem with { Field = null });
            }
        }

        return Task.CompletedTask;
    }

    protected override Milestone Add(ImportRun run, MilestoneId id, Key key, MilestoneItem facts)
    {
        var lead = Db.Set<Plan>().Local.FirstOrDefault(plan => plan.Id == facts.Plan)?.Responsible ?? default;
        var milestone = new Milestone(id, facts.Plan, lead, run.Programme, key, facts.Facts, run.IsPublished);
        Restate(milestone, facts);
        return Keep(run, milestone, isHeldBack: false);
    }

    protected override void Describe(ImportRun run, Milestone entity, MilestoneItem facts)
    {
        entity.Describe(facts.Facts);
        entity.FollowLead(Db.Set<Plan>().Local.FirstOrDefault(plan => plan.Id == entity.Plan)?.Responsible ?? entity.Lead);
        Restate(entity, facts);
    }

    private static void Restate(Milestone milestone, MilestoneItem facts) => milestone.Restate(facts.State, facts.On, facts.Note, facts.Evidence, facts.BaselineDue, facts.Moves);

    private static DueMove? Move(ItemReader item)
    {
        var (from, to, reason, on) = (item.RequiredDay("from"), item.RequiredDay("to"), item.Wording("reason", required: true), item.RequiredDay("on"));
        return from is null || to is null || reason is null || on is null ? null : new(from.Value, to.Value, reason, on.Value);
    }
}

/// <summary>What a file says of a milestone.</summary>
internal sealed record MilestoneItem(PlanId Plan, MilestoneFacts Facts)
{
    public required MilestoneState State { get; init; }

    public LocalDate? On { get; init; }

    public LocalizedText? Note { get; init; }

    public WebAddress? Evidence { get; init; }

    public LocalDate? BaselineDue { get; init; }

    public IReadOnlyList<DueMove> Moves { get; init; } = [];
}
