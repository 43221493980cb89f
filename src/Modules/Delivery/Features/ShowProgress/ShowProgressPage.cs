using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Delivery.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ShowProgress;

/// <summary>Open to everyone who may see the plan, once it is published.</summary>
[AllowAnonymous]
internal sealed class ShowProgressPage(Rooms rooms, DeliveryLookup lookup) : RoomPage<ProgressReport>(rooms)
{
    public PlanFace Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await lookup.PlansAsync([Item.Plan], cancel)).TryGetValue(Item.Plan, out var plan))
        {
            return this.Show(ProgrammeProblems.UnknownContent());
        }

        Plan = plan;
        return Page();
    }
}
