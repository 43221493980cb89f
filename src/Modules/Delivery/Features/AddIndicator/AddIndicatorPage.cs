using Musubi.Delivery.Features.EditIndicator;
using Musubi.Delivery.Features.Forms;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.AddIndicator;

/// <summary>Begun from a plan, whose success it shows, or alone.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddIndicatorPage(Rooms rooms, Threads threads, DeliveryLookup lookup, AddIndicatorHandler handler, Choices choices, DeliveryLinks here, Text text)
    : RoomAddPage<IndicatorForm>(rooms, threads, text)
{
    public IndicatorFormView View { get; private set; } = null!;

    protected override Role[] Makers => Forms.Makers.All;

    private PlanId? Plan => Origin?.Trace is { Kind: DeliveryTraces.Plan } from ? new(from.Id) : null;

    protected override async Task BeginAsync(CancellationToken cancel)
    {
        if (Plan is { } plan && (await lookup.PlansAsync([plan], cancel)).TryGetValue(plan, out var face))
        {
            Form.Owner = face.Responsible;
        }
    }

    protected override async Task OfferAsync(CancellationToken cancel) => View = new(
        Form,
        await choices.OwnersAsync(Room, chosen: null, cancel),
        await choices.PlacesAsync(Form.Place is { } place ? [place] : [], cancel));

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Plan, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var indicator, out var problem)
            ? here.Indicator(Room.Key, indicator)
            : problem;
    }
}
