using Musubi.Foundation;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Practices.Features.EditReplication;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class EditReplicationPage(Rooms rooms, Tellers tellers, EditReplicationHandler handler, Choices choices, PracticesLinks here, Text text)
    : RoomEditPage<Replication, ReplicationForm, ReplicationFacts>(rooms, tellers, text)
{
    public ReplicationFormView View { get; private set; } = null!;

    protected override ReplicationForm FormOf(Replication item) => ReplicationForm.From(item.Facts);

    protected override ReplicationFacts FactsOf(Replication item) => item.Facts;

    protected override ReplicationFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(ReplicationFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Replication item) => here.Replication(Room.Key, item.Key);

    protected override async Task OfferAsync(CancellationToken cancel) =>
        View = new(Form, await choices.OwnersAsync(Room, Item.Organisation, cancel), await choices.PlacesAsync([Item.Place], cancel));
}
