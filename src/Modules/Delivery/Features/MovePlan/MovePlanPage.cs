using Microsoft.AspNetCore.Mvc;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.MovePlan;

/// <summary>Asks before a plan is agreed, begun, finished or stopped (<c>?to=Running</c>).</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class MovePlanPage(Rooms rooms, MovePlanHandler handler, DeliveryLinks here, Text text) : RoomActPage<Plan, MovePlanForm>(rooms, text)
{
    [BindProperty(SupportsGet = true)]
    public PlanState To { get; set; } = PlanState.Agreed;

    /// <summary>True when the plan was agreed before and is agreed anew.</summary>
    public bool IsRevision => To == PlanState.Agreed && Item.Baselines.Count > 0;

    public bool NeedsReason => IsRevision || To == PlanState.Stopped;

    protected override Task<Problem?> BeginAsync(CancellationToken cancel) =>
        Task.FromResult(Item.MayMove(To) ? null : DeliveryProblems.NotFromHere(Item.State, To));

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        var reason = NeedsReason
            ? reading.Take(Form.Reason, nameof(Form.Reason), before: null, Room.Reader.Name)
            : reading.TakeOptional(Form.Reason, nameof(Form.Reason), before: null, Room.Reader.Name);
        return reading.Problems.Count > 0 ? Done.It : await handler.HandleAsync(new(Room.Id, Item.Key, To, reason, Room.Reader), cancel);
    }

    protected override string Href(Plan item) => here.Plan(Room.Key, item.Key);
}

/// <summary>What is said about a change of state.</summary>
internal sealed class MovePlanForm
{
    public LocalizedInput Reason { get; set; } = new();
}
