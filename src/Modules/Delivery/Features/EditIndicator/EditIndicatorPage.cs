using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.EditIndicator;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditIndicatorPage(Rooms rooms, Tellers tellers, EditIndicatorHandler handler, Choices choices, DeliveryLinks here, Text text)
    : RoomEditPage<Indicator, IndicatorForm, IndicatorFacts>(rooms, tellers, text)
{
    public IndicatorFormView View { get; private set; } = null!;

    protected override IndicatorForm FormOf(Indicator item) => IndicatorForm.From(item.Facts);

    protected override IndicatorFacts FactsOf(Indicator item) => item.Facts;

    protected override IndicatorFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(IndicatorFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);

    protected override async Task OfferAsync(CancellationToken cancel) => View = new(
        Form,
        await choices.OwnersAsync(Room, Item.Owner, cancel),
        await choices.PlacesAsync(Item.Place is { } place ? [place] : [], cancel));
}
