using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.EditMilestone;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.AddMilestone;

/// <summary>Begun from a plan (<c>?from=plan:0192…</c>); without one it shows which plans there are.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddMilestonePage(Rooms rooms, Threads threads, MusubiDb db, AddMilestoneHandler handler, MilestoneChoices choices, DeliveryLinks here, Text text)
    : RoomAddPage<MilestoneForm>(rooms, threads, text)
{
    /// <summary>Null when the address names none that the reader may see in this programme.</summary>
    public MilestoneFormView? View { get; private set; }

    protected override Role[] Makers => Forms.Makers.All;

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        if (Origin?.Trace is { Kind: DeliveryTraces.Plan } from
            && await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.Id == new PlanId(from.Id) && plan.Programme == Room.Id, cancel) is { } plan)
        {
            Form.Owner ??= plan.Responsible;
            View = await choices.ReadAsync(Form, plan, self: null, cancel);
        }
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (View is null)
        {
            return DeliveryProblems.UnknownPlan();
        }

        if (Read(reading => Form.Read(reading, View.Plan, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, View.Plan.Key, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out _, out var problem)
            ? here.Plan(Room.Key, View.Plan.Key)
            : problem;
    }
}
