using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ListMilestones;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListMilestonesPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, DeliveryLookup lookup, DeliveryLinks here, Text text) : RoomListPage(rooms, text)
{
    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var today = db.Now.InUtc().Date;
        var milestones = db.Milestones().AsNoTracking().Where(milestone => milestone.Programme == Room.Id && milestone.ArchivedAt == null).Matching(query.Search);
        milestones = query.Filter<MilestoneState>("stand") is { } state ? milestones.Where(milestone => milestone.State == state) : milestones;
        milestones = query.Filter("late") is "true" ? milestones.Where(milestone => milestone.State == MilestoneState.Open && milestone.Due < today) : milestones;
        var sorts = new TableSorts<Milestone>("due")
            .By("due", milestone => milestone.Due)
            .By("title", ReaderOrder.ByWording<Milestone>(milestone => milestone.Title, Text.Language))
            .By("stand", milestone => milestone.State);
        var rows = await query.Cut(sorts.Apply(milestones, query).ThenBy(milestone => milestone.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, Text, rows.Select(milestone => (Member)milestone.Owner), cancel);
        var plans = await lookup.PlansAsync(rows.Select(milestone => milestone.Plan), cancel);

        return new TableView<Milestone>("milestones", query)
            .Column(Text["Delivery.Field.Title"], milestone => ((Cell)milestone.Title).LinkTo(here.Milestone(Room.Key, milestone.Key)).Marked(milestone), "title")
            .Column(Text["Delivery.ListMilestones.Plan"], milestone => plans.GetValueOrDefault(milestone.Plan)?.Title)
            .Column(Text["Delivery.Field.Owner"], milestone => names.Find(milestone.Owner)?.Name)
            .Column(Text["Delivery.Field.BaselineDue"], milestone => Cell.Of(milestone.BaselineDue))
            .Column(Text["Delivery.Field.Due"], milestone => Cell.Of(milestone.Due), "due")
            .Column(Text["Delivery.Field.State"], milestone => milestone.IsOverdue(today) ? Cell.Of(Text["Delivery.Overdue"]).AsBadge(Tone.Warning) : Cell.Of(milestone.State).AsBadge(milestone.State.Tone()), "stand")
            .Filter("stand", Text["Delivery.Field.State"], Option.Of<MilestoneState>(Text))
            .Filter("late", Text["Delivery.Overdue"], [new("true", Text["Common.Yes"])])
            .WhenEmpty(Text["Delivery.ShowPlan.NoMilestone"], Text["Delivery.ListMilestones.Empty"], here.Plans(Room.Key), Text["Delivery.Plans"])
            .With(rows, await milestones.CountAsync(cancel));
    }
}
