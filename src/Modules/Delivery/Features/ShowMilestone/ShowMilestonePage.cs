using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.ShowMilestone;

/// <summary>Open to everyone who may see the plan.</summary>
[AllowAnonymous]
internal sealed class ShowMilestonePage(Rooms rooms, MusubiDb db, DirectoryLookup directory, Text text) : RoomPage<Milestone>(rooms)
{
    public Plan Plan { get; private set; } = null!;

    public NameBook Names { get; private set; } = null!;

    /// <summary>Milestones that come first.</summary>
    public IReadOnlyList<Milestone> First { get; private set; } = [];

    /// <summary>Milestones that wait for this one.</summary>
    public IReadOnlyList<Milestone> Then { get; private set; } = [];

    public LocalDate Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.Id == Item.Plan, cancel) is not { } plan)
        {
            return this.Show(ProgrammeProblems.UnknownContent());
        }

        (Plan, Today) = (plan, db.Now.InUtc().Date);
        var others = await db.Milestones().AsNoTracking().Where(other => other.Plan == plan.Id && other.ArchivedAt == null).OrderBy(other => other.Due).ThenBy(other => other.Id).ToListAsync(cancel);
        First = others.FindAll(other => Item.DependsOn.Contains(other.Id));
        Then = others.FindAll(other => other.DependsOn.Contains(Item.Id));
        Names = await NameBook.ReadAsync(directory, text, [Item.Owner], cancel);
        return Page();
    }
}
