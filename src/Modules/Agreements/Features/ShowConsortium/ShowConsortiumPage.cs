using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.ShowConsortium;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowConsortiumPage(Rooms rooms, Threads threads, MusubiDb db, DirectoryLookup directory, Text text) : RoomPage<Consortium>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public bool IsOpen => Item.ArchivedAt is null && Item.State is not ConsortiumState.Dissolved;

    public bool MayAnswer => IsOpen && Item.HandsOf(Room.Reader).Any(member => member.State is MemberState.Invited);

    public bool MayLeave => IsOpen && Item.HandsOf(Room.Reader).Any(member => member.State is MemberState.Accepted && member.Organisation != Item.Lead);

    /// <summary>The public is shown who takes part, and not who was asked in vain.</summary>
    public IEnumerable<ConsortiumMember> Members => Room.IsInside ? Item.Members : Item.Members.Where(member => member.State is MemberState.Accepted);

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Members.Select(member => (Member)member.Organisation).Distinct(), cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
