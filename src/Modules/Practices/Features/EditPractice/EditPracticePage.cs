using Musubi.Foundation;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Practices.Features.EditPractice;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class EditPracticePage(Rooms rooms, Tellers tellers, EditPracticeHandler handler, PracticeChoices choices, PracticesLinks here, Text text)
    : RoomEditPage<Practice, PracticeForm, PracticeFacts>(rooms, tellers, text)
{
    public PracticeFormView View { get; private set; } = null!;

    protected override PracticeForm FormOf(Practice item) => PracticeForm.From(item.Facts, Text.Language);

    protected override PracticeFacts FactsOf(Practice item) => item.Facts;

    protected override PracticeFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name, Text.Language);

    protected override Task<Result<Done>> SaveAsync(PracticeFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Practice item) => here.Practice(Room.Key, item.Key);

    protected override async Task OfferAsync(CancellationToken cancel) => View = await choices.ReadAsync(Form, Room, Item.Organisation, cancel);
}
