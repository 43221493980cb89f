using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.SendDigest;

[OpenTo(Role.CityOfficer, Role.Partner)]
internal sealed class ChooseDigestPage(Rooms rooms, MusubiDb db, ChooseDigestHandler handler, MatchingLinks links, Text text) : RoomPage(rooms)
{
    public bool Wanted { get; private set; }

    /// <summary>Days between two mails; 0: this programme sends none.</summary>
    public int Days { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.CityOfficer, Role.Partner], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var account = this.Actor().Account;
        Wanted = !await db.Set<DigestRefusal>().AnyAsync(refusal => refusal.Programme == Room.Id && refusal.Account == account, cancel);
        Days = (await db.RulesOfAsync(Room.Id, cancel)).DigestDays;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, bool wanted, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.CityOfficer, Role.Partner], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, wanted, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Digest(Room.Key));
    }
}
