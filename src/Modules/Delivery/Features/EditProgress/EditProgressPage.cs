using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.EditProgress;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditProgressPage(Rooms rooms, Tellers tellers, EditProgressHandler handler, DeliveryLinks here, Text text)
    : RoomEditPage<ProgressReport, ProgressForm, ProgressFacts>(rooms, tellers, text)
{
    protected override ProgressForm FormOf(ProgressReport item) => ProgressForm.From(item.Facts);

    protected override ProgressFacts FactsOf(ProgressReport item) => item.Facts;

    protected override ProgressFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(ProgressFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(ProgressReport item) => here.Progress(Room.Key, item.Key);
}
