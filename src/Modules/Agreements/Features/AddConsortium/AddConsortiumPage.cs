using Musubi.Agreements.Features.EditConsortium;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.AddConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddConsortiumPage(Rooms rooms, Threads threads, AddConsortiumHandler handler, LeadChoices choices, AgreementsLinks links, Text text) : RoomAddPage<ConsortiumForm>(rooms, threads, text)
{
    public IReadOnlyList<Option> Leads { get; private set; } = [];

    protected override Role[] Makers { get; } = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    protected override string Done => Text["Agreements.AddConsortium.Done"];

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        Leads = await choices.LeadsAsync(Room, chosen: null, cancel);
        Form.Lead ??= Leads is [var only] ? OrganisationId.From(Guid.Parse(only.Value)) : null;
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, Origin?.Trace, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Consortium(Room.Key, made) : problem;
    }
}
