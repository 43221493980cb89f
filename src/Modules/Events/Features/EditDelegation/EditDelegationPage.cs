using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.EditDelegation;

[OpenTo(Role.Secretariat)]
internal sealed class EditDelegationPage(Rooms rooms, Tellers tellers, EditDelegationHandler handler, EventsLinks links, Text text)
    : RoomEditPage<Delegation, DelegationForm, DelegationFacts>(rooms, tellers, text)
{
    protected override DelegationForm FormOf(Delegation item) => DelegationForm.Of(item.Facts, item.IsIllustrative, item.Version, Text);

    protected override DelegationFacts FactsOf(Delegation item) => item.Facts;

    protected override DelegationFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(DelegationFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Delegation item) => links.Delegation(Room.Key, item.Key);
}
