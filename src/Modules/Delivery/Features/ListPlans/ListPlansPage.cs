using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ListPlans;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListPlansPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, DeliveryLinks here, Text text) : RoomListPage(rooms, text)
{
    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var plans = db.Set<Plan>().AsNoTracking().Where(plan => plan.Programme == Room.Id).Matching(query.Search).InState(query);
        plans = query.Filter<PlanState>("stand") is { } state ? plans.Where(plan => plan.State == state) : plans;
        var sorts = new TableSorts<Plan>("title")
            .By("title", ReaderOrder.ByWording<Plan>(plan => plan.Title, Text.Language))
            .By("stand", plan => plan.State)
            .By("since", plan => plan.StateSince);
        var rows = await query.Cut(sorts.Apply(plans, query).ThenBy(plan => plan.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, Text, rows.Select(plan => (Member)plan.Responsible), cancel);
        var counts = await CountsAsync(rows, cancel);

        var view = new TableView<Plan>("plans", query)
            .Column(Text["Delivery.Field.Title"], plan => ((Cell)plan.Title).LinkTo(here.Plan(Room.Key, plan.Key)).Marked(plan), "title")
            .Column(Text["Delivery.Field.Responsible"], plan => names.Find(plan.Responsible)?.Name)
            .Column(Text["Delivery.Field.Period"], plan => Cell.Of(plan.Period))
            .Column(Text["Delivery.ListPlans.Reached"], plan => Text["Delivery.ListPlans.Count", ("reached", counts.GetValueOrDefault(plan.Id).Reached), ("all", counts.GetValueOrDefault(plan.Id).All)])
            .Column(Text["Delivery.Field.State"], plan => Cell.Of(plan.State).AsBadge(plan.State.Tone()), "stand")
            .Filter("stand", Text["Delivery.Field.State"], Option.Of<PlanState>(Text))
            .WithStanding(Room.IsInside, Text, plan => plan);
        return (Room.Is(Makers.All)
                ? view.WhenEmpty(Text["Delivery.ListPlans.Empty"], Text["Delivery.ListPlans.Empty.Add"], here.NewPlan(Room.Key), Text["Delivery.AddPlan.Title"])
                : view.WhenEmpty(Text["Delivery.ListPlans.Empty"], Text["Delivery.ListPlans.Empty.Wait"]))
            .With(rows, await plans.CountAsync(cancel));
    }

    private async Task<Dictionary<PlanId, (int Reached, int All)>> CountsAsync(List<Plan> rows, CancellationToken cancel)
    {
        var ids = rows.ConvertAll(plan => plan.Id);
        var counts = await db.Milestones().Where(milestone => ids.Contains(milestone.Plan) && milestone.ArchivedAt == null)
            .GroupBy(milestone => new { milestone.Plan, milestone.State }).Select(group => new { group.Key.Plan, group.Key.State, Count = group.Count() }).ToListAsync(cancel);
        return counts.GroupBy(one => one.Plan).ToDictionary(plan => plan.Key, plan => (plan.Where(one => one.State == MilestoneState.Reached).Sum(one => one.Count), plan.Sum(one => one.Count)));
    }
}
