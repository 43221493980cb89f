using Musubi.Delivery.Features.EditPlan;
using Musubi.Delivery.Features.Forms;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.AddPlan;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddPlanPage(Rooms rooms, Threads threads, AddPlanHandler handler, Choices choices, DeliveryLinks here, Text text)
    : RoomAddPage<PlanForm>(rooms, threads, text)
{
    public PlanFormView View { get; private set; } = null!;

    protected override Role[] Makers => Forms.Makers.All;

    protected override Task BeginAsync(CancellationToken cancel)
    {
        if (Origin is { } origin)
        {
            Form.Title = LocalizedInput.From(origin.Name);
        }

        return Task.CompletedTask;
    }

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        Form.AddSpareRows();
        var owners = await choices.OwnersAsync(Room, Form.Responsible, cancel);
        Form.Responsible ??= owners is [var only] && Guid.TryParse(only.Value, out var id) ? new(id) : null;
        View = new(Form, owners, await choices.OrganisationsAsync(chosen: null, cancel));
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Origin?.Trace, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var plan, out var problem)
            ? here.Plan(Room.Key, plan)
            : problem;
    }
}
