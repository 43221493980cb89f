using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.EditPlan;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditPlanPage(Rooms rooms, Tellers tellers, EditPlanHandler handler, Choices choices, DeliveryLinks here, Text text)
    : RoomEditPage<Plan, PlanForm, PlanFacts>(rooms, tellers, text)
{
    public PlanFormView View { get; private set; } = null!;

    protected override PlanForm FormOf(Plan item) => PlanForm.From(item.Facts);

    protected override PlanFacts FactsOf(Plan item) => item.Facts;

    protected override PlanFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(PlanFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Plan item) => here.Plan(Room.Key, item.Key);

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        Form.AddSpareRows();
        var all = await choices.OrganisationsAsync(Item.Responsible, cancel);
        View = new(Form, await choices.OwnersAsync(Room, Item.Responsible, cancel), all);
    }
}
