using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Programmes.Features.ShowEdition;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowEditionPage(MusubiDb db, DirectoryLookup directory, MembersByRole members, Text text) : PageModel
{
    public ProgrammeFrame Frame { get; private set; } = null!;

    public EditionView View { get; private set; } = null!;

    public Edition Edition => View.Edition;

    public IReadOnlyList<TimelinePhase> Timeline { get; private set; } = [];

    public LocalDate Today { get; private set; }

    public IReadOnlyList<IGrouping<MembershipRole, ShownMember>> Roles { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string edition, CancellationToken cancel)
    {
        if (!(await this.SeenProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        if (await db.FindEditionAsync(programme.Programme, edition, cancel) is not { } found)
        {
            return this.Show(ProgrammeProblems.UnknownEdition());
        }

        Frame = ProgrammeFrame.Of(programme, ProgrammeTab.Editions, this.Actor());
        var places = found.Calendar.Where(entry => entry.Place is not null).Select(entry => (Member)entry.Place!.Value);
        View = new(found, await NameBook.ReadAsync(directory, text, places, cancel)) { IsWhole = true };
        Today = db.Now.InUtc().Date;
        Timeline = EditionTimeline.Of([found], Today, text);
        Roles = await members.InEditionAsync(found, cancel);
        return Page();
    }
}
