using Musubi.Delivery;
using Musubi.Foundation;
using Musubi.Practices.Features.EditPractice;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Practices.Features.AddPractice;

/// <summary>Begun from a plan or an indicator, or entered alone.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class AddPracticePage(Rooms rooms, Threads threads, DeliveryLookup delivery, AddPracticeHandler handler, PracticeChoices choices, PracticesLinks here, Text text)
    : RoomAddPage<PracticeForm>(rooms, threads, text)
{
    public PracticeFormView View { get; private set; } = null!;

    protected override Role[] Makers => Forms.Makers.All;

    protected override async Task BeginAsync(CancellationToken cancel)
    {
        if (Origin is not { } origin)
        {
            return;
        }

        Form.Title = LocalizedInput.From(origin.Name);
        if (origin.Trace is { Kind: DeliveryTraces.Plan, Id: var plan } && (await delivery.PlansAsync([new(plan)], cancel)).Values.SingleOrDefault() is { } face)
        {
            Form.Organisation = face.Responsible;
        }

        if (origin.Trace is { Kind: DeliveryTraces.Indicator, Id: var id } && (await delivery.IndicatorsAsync([new IndicatorId(id)], cancel)).Values.SingleOrDefault() is { } indicator)
        {
            Form.Place = indicator.Place;
            Form.Evidence = [new() { Kind = EvidenceKind.Indicator, Title = LocalizedInput.From(indicator.Title), Indicator = indicator.Id }];
        }
    }

    protected override async Task OfferAsync(CancellationToken cancel) => View = await choices.ReadAsync(Form, Room, before: null, cancel);

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name, Text.Language)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Origin?.Trace, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var practice, out var problem)
            ? here.Practice(Room.Key, practice)
            : problem;
    }
}
