using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Delivery.Features.MoveMilestone;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class MoveMilestonePage(Rooms rooms, MoveMilestoneHandler handler, DeliveryLinks here, Text text) : RoomActPage<Milestone, MoveMilestoneForm>(rooms, text)
{
    protected override Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        Form = new() { Due = Item.Due };
        return Task.FromResult(Item.State == MilestoneState.Open ? null : DeliveryProblems.MilestoneSettled(Item.State));
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        var reason = reading.Take(Form.Reason, nameof(Form.Reason), before: null, Room.Reader.Name);
        if (Form.Due is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.Due));
        }

        return reason is null || Form.Due is not { } due || !ModelState.IsValid ? Done.It : await handler.HandleAsync(new(Room.Id, Item.Key, due, reason, Room.Reader), cancel);
    }

    protected override string Href(Milestone item) => here.Milestone(Room.Key, item.Key);
}

/// <summary>A new due day with its reason.</summary>
internal sealed class MoveMilestoneForm
{
    public LocalDate? Due { get; set; }

    public LocalizedInput Reason { get; set; } = new();
}
