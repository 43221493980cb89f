using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Agreements.Features.ShowAgreement;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowAgreementPage(Rooms rooms, Threads threads, MusubiDb db, DirectoryLookup directory, AgreementsLookup lookup, Text text) : RoomPage<Agreement>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public AgreementFace? Before { get; private set; }

    public LocalDate Today { get; private set; }

    /// <summary>True for who may answer the proposal: an approver who did not make it.</summary>
    public bool MayConfirm => Item.Proposal is { } proposal && Room.Is(Role.Approver) && proposal.By != Room.Reader.Account;

    public bool MayKeep => !Item.IsOver && Item.Commitments.Any(one => one.DoneOn is null && Item.MayKeep(one, Room.Reader));

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Today = db.Now.InUtc().Date;
        Names = await NameBook.ReadAsync(directory, text, Item.Parties.SelectMany(party => party.Names()).Concat(Item.Commitments.Select(one => one.By)).Distinct(), cancel);
        Before = Item.Follows is { } follows ? (await lookup.AgreementsAsync([follows.Id], cancel)).Values.SingleOrDefault() : null;
        Thread = await threads.AroundAsync(Room, Item.Trace, Today, cancel);
        return Page();
    }
}
