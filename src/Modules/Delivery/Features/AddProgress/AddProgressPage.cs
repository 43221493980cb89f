using Musubi.Delivery.Features.EditProgress;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.AddProgress;

/// <summary>Begun from a plan (<c>?from=plan:0192…</c>); without one it shows which plans there are.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddProgressPage(Rooms rooms, Threads threads, DeliveryLookup lookup, AddProgressHandler handler, DeliveryLinks here, Text text)
    : RoomAddPage<ProgressForm>(rooms, threads, text)
{
    /// <summary>Null when the address names none that the reader may see in this programme.</summary>
    public PlanFace? Plan { get; private set; }

    protected override Role[] Makers => Forms.Makers.All;

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        var id = Origin?.Trace is { Kind: DeliveryTraces.Plan } from ? new PlanId(from.Id) : default;
        Plan = (await lookup.PlansAsync([id], cancel)).GetValueOrDefault(id) is { } plan && plan.Programme == Room.Id ? plan : null;
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Plan is null)
        {
            return DeliveryProblems.UnknownPlan();
        }

        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Plan.Key, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var report, out var problem)
            ? here.Progress(Room.Key, report)
            : problem;
    }
}
