using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.EditAgreement;

[OpenTo(Role.Secretariat)]
internal sealed class EditAgreementPage(Rooms rooms, Tellers tellers, EditAgreementHandler handler, AgreementsLinks links, Text text)
    : RoomEditPage<Agreement, AgreementForm, AgreementFacts>(rooms, tellers, text)
{
    protected override AgreementForm FormOf(Agreement item) => AgreementForm.From(item.Facts, item.IsIllustrative, item.Version);

    protected override AgreementFacts FactsOf(Agreement item) => item.Facts;

    protected override AgreementFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(AgreementFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Agreement item) => links.Agreement(Room.Key, item.Key);
}
