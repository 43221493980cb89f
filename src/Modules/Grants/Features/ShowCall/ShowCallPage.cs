using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ShowCall;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowCallPage(Rooms rooms, Threads threads, MusubiDb db) : RoomPage<Call>(rooms)
{
    public ThreadView Thread { get; private set; } = null!;

    public CallState State => Item.StateAt(db.Now);

    public bool MayApply => State is CallState.Open && (Room.IsSecretariat || Room.Reader.OrganisationsIn(Room.Id, Role.CityOfficer, Role.Partner).Count > 0);

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
