using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Matching.Features.Introducing;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ShareContact;

/// <summary>Asks whether the reader's own contact is to be shared with the other side, or taken back.</summary>
[OpenTo(Role.CityOfficer, Role.Partner)]
internal sealed class ShareContactPage(Rooms rooms, ShareContactHandler handler, Borders borders, MatchingLinks links, Text text) : RoomPage<Match>(rooms)
{
    [BindProperty]
    public ContactInput Form { get; set; } = new();

    /// <summary>The reader's side.</summary>
    public MatchSide Side { get; private set; }

    /// <summary>True when the reader's contact is shared now, so that the page asks whether to take it back.</summary>
    public bool IsShared { get; private set; }

    /// <summary>True when the contact would leave the country.</summary>
    public bool CrossesBorder { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await ComeInAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await handler.HandleAsync(new(Item, Side, Form.Share, Form.Basis, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(Form.Share ? text["Matching.ShareContact.Shared"] : text["Matching.ShareContact.TakenBack"]);
        return Redirect(links.Match(Room.Key, Item.Key));
    }

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var own = Item.SidesOf(Room.Reader);
        if (own.Count == 0)
        {
            return MatchingProblems.SideNotYours();
        }

        Side = own.FirstOrDefault(side => Item.ContactOf(side)?.Account == Room.Reader.Account, own[0]);
        IsShared = Item.ContactOf(Side) is { Holds: true } contact && contact.Account == Room.Reader.Account;
        CrossesBorder = !IsShared && await borders.LieBetweenAsync(Item.Owner, Item.Provider, cancel);
        return null;
    }
}

/// <summary>The form in which a contact is shared or taken back.</summary>
internal sealed class ContactInput
{
    public bool Share { get; set; }

    public TransferBasis? Basis { get; set; }
}
