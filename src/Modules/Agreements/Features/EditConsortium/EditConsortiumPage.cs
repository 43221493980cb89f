using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.EditConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditConsortiumPage(Rooms rooms, Tellers tellers, EditConsortiumHandler handler, LeadChoices choices, AgreementsLinks links, Text text)
    : RoomEditPage<Consortium, ConsortiumForm, ConsortiumFacts>(rooms, tellers, text)
{
    public IReadOnlyList<Option> Leads { get; private set; } = [];

    protected override async Task OfferAsync(CancellationToken cancel) => Leads = await choices.LeadsAsync(Room, Item.Lead, cancel);

    protected override ConsortiumForm FormOf(Consortium item) => ConsortiumForm.From(item.Facts, item.IsIllustrative, item.Version);

    protected override ConsortiumFacts FactsOf(Consortium item) => item.Facts;

    protected override ConsortiumFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(ConsortiumFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Consortium item) => links.Consortium(Room.Key, item.Key);
}
