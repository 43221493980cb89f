using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Features.EditClaim;
using Musubi.Grants.Features.StepClaim;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowClaim;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner)]
internal sealed class ShowClaimPage(Rooms rooms, MusubiDb db, GrantsSight sight, Remaining remaining, Threads threads, DirectoryLookup directory, Text text) : SightedPage<Claim>(rooms, sight)
{
    public string Claimant { get; private set; } = string.Empty;

    /// <summary>What is left of the award for the member and the fiscal year, this claim not counted.</summary>
    public Money? Left { get; private set; }

    public ThreadView Thread { get; private set; } = null!;

    /// <summary>Steps that the reader may take now.</summary>
    public IEnumerable<ClaimStep> Steps => Enum.GetValues<ClaimStep>().Where(step => StepClaimHandler.MayTake(step, Item, Room.Reader) && StepClaimHandler.IsNext(step, Item.State));

    protected override IQueryable<Claim> Seen => Sight.Claims;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var names = await NameBook.ReadAsync(directory, text, [Item.Claimant], cancel);
        Claimant = names.Find(Item.Claimant)?.Name ?? text["Grants.NotVisible"];
        var award = await db.Set<Award>().AsNoTracking().SingleAsync(one => one.Id == Item.Award, cancel);
        Left = await remaining.OfAsync(award, Item.Claimant, Item.FiscalYear, Item.Id, cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
