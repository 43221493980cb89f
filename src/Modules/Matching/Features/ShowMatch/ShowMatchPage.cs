using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ShowMatch;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ShowMatchPage(
    Rooms rooms, MusubiDb db, DirectoryLookup directory, IssuesLookup issues, CatalogueLookup solutions, AccountsActingFor actingFor, Threads threads, IssuesLinks issueLinks, CatalogueLinks solutionLinks, Text text)
    : RoomPage<Match>(rooms)
{
    public ShownSide City { get; private set; } = null!;

    public ShownSide Partner { get; private set; } = null!;

    public IReadOnlyList<Bar> Weights { get; private set; } = [];

    public ThreadView Thread { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var names = await NameBook.ReadAsync(directory, text, [Item.Owner, Item.Provider], cancel);
        var issue = (await issues.FindAsync([Item.Issue], cancel)).GetValueOrDefault(Item.Issue);
        var solution = (await solutions.FindAsync([Item.Solution], cancel)).GetValueOrDefault(Item.Solution);
        City = await WithAsync(
            new(MatchSide.City, issue?.Title, issue is null ? null : issueLinks.Issue(Room.Key, issue.Key), names.Sorted([Item.Owner]), Item.CityAnswer)
            {
                Support = [.. issue?.Support.Select(wanted => text.Of(wanted.Kind)) ?? []],
            },
            cancel);
        Partner = await WithAsync(
            new(MatchSide.Partner, solution?.Title, solution is null ? null : solutionLinks.Solution(Room.Key, solution.Key), names.Sorted([Item.Provider]), Item.PartnerAnswer)
            {
                Support = [.. solution?.Support.Select(kind => text.Of(kind)) ?? []],
            },
            cancel);
        Weights = [.. Item.Reasons.Select(reason => new Bar(reason.Label?.For(text.Language).Text ?? reason.Concept, reason.Weight))];
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);

    private async Task<ShownSide> WithAsync(ShownSide side, CancellationToken cancel)
    {
        var (isOwn, contact) = (Item.IsSpokenForBy(Room.Reader, side.Side), Item.ContactOf(side.Side));
        return side with
        {
            Contact = Item.IntroducedAt is null ? null : contact,
            Reached = Item.IntroducedAt is not null && contact is { Holds: true } ? await ReachedAsync(side.Side, contact, cancel) : null,
            IsOwn = isOwn,
            MayAnswer = Item.ArchivedAt is null && Item.IsOpen(db.Now) && (isOwn || Room.IsSecretariat),
            MayShare = Item.ArchivedAt is null && isOwn && Item.IntroducedAt is not null,
        };
    }

    // Whoever no longer acts for the organisation is not its contact any more.
    private async Task<AccountFace?> ReachedAsync(MatchSide side, SharedContact contact, CancellationToken cancel) =>
        (await actingFor(Room.Id, Item.Of(side), side is MatchSide.City ? Role.CityOfficer : Role.Partner, cancel)).FirstOrDefault(account => account.Id == contact.Account);
}
