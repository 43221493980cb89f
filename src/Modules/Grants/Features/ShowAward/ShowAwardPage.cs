using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowAward;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner)]
internal sealed class ShowAwardPage(Rooms rooms, MusubiDb db, GrantsSight sight, Threads threads, DirectoryLookup directory, Text text) : SightedPage<Award>(rooms, sight)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    public bool MayAnswer => Item.State is AwardState.Proposed && Room.Is(Role.Approver) && Item.Proposal.By != Room.Reader.Account;

    public bool MayClaim => Item.State is AwardState.Confirmed && (Room.IsSecretariat || Item.Amounts.Any(amount => Room.Reader.ActsFor(Room.Id, amount.Member, Role.Partner, Role.CityOfficer)));

    protected override IQueryable<Award> Seen => Sight.Awards;

    public string NameOf(OrganisationId member) => Names.Find(member)?.Name ?? text["Grants.NotVisible"];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Amounts.Select(amount => (Member)amount.Member).Concat(Item.Account.Where(line => line.Member is not null).Select(line => (Member)line.Member!.Value)).Distinct(), cancel);
        Claims = await Sight.Claims.AsNoTracking().Where(claim => claim.AwardId == Item.Id.Value).OrderBy(claim => claim.FirstDay).ToListAsync(cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
