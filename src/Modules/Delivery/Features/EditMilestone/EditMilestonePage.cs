using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.EditMilestone;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditMilestonePage(Rooms rooms, Tellers tellers, MusubiDb db, EditMilestoneHandler handler, MilestoneChoices choices, DeliveryLinks here, Text text)
    : RoomEditPage<Milestone, MilestoneForm, MilestoneFacts>(rooms, tellers, text)
{
    public MilestoneFormView View { get; private set; } = null!;

    protected override MilestoneForm FormOf(Milestone item) => MilestoneForm.From(item.Facts);

    protected override MilestoneFacts FactsOf(Milestone item) => item.Facts;

    protected override MilestoneFacts? Read(FormReading reading)
    {
        // An agreed day is moved with a reason, not typed over.
        Form.Due = View.AsksForDue ? Form.Due : Item.Due;
        return Form.Read(reading, View.Plan, Item.Facts, Room.Reader.Name);
    }

    protected override Task<Result<Done>> SaveAsync(MilestoneFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Milestone item) => here.Milestone(Room.Key, item.Key);

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Id == Item.Plan, cancel);
        View = (await choices.ReadAsync(Form, plan, Item.Id, cancel)) with { AsksForDue = Item.BaselineDue is null };
    }
}
