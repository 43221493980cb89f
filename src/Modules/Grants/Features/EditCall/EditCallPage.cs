using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.EditCall;

[OpenTo(Role.Secretariat)]
internal sealed class EditCallPage(Rooms rooms, Tellers tellers, EditCallHandler handler, GrantsLinks links, Text text)
    : RoomEditPage<Call, CallForm, CallFacts>(rooms, tellers, text)
{
    protected override CallForm FormOf(Call item) => CallForm.From(item.Facts, item.IsIllustrative, item.Version, Text.Language);

    protected override CallFacts FactsOf(Call item) => item.Facts;

    protected override CallFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name, Text.Language);

    protected override Task<Result<Done>> SaveAsync(CallFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Call item) => links.Call(Room.Key, item.Key);
}
