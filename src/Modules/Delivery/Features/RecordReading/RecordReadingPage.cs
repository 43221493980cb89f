using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.RecordReading;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class RecordReadingPage(Rooms rooms, RecordReadingHandler handler, DeliveryLinks here, Text text) : RoomActPage<Indicator, ReadingForm>(rooms, text)
{
    public ReadingFormView View => new(Form, Item.Unit);

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel) =>
        Form.Read(reading, before: null, Room.Reader.Name) is not { } facts || reading.Problems.Count > 0 || !ModelState.IsValid
            ? Done.It
            : await handler.HandleAsync(new(Room.Id, Item.Key, facts, Room.Reader), cancel);

    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);
}
