using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ArchiveEdition;

/// <summary>Asks before an edition is put away or taken into use again, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ArchiveEditionPage(MusubiDb db, ArchiveEditionHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string edition, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        if (await db.FindEditionAsync(programme.Programme, edition, cancel) is not { } found)
        {
            return this.Show(ProgrammeProblems.UnknownEdition());
        }

        var (name, back) = (("name", (object?)found.Name), links.Edition(programme.Key, found.Key));
        Question = found.ArchivedAt is not null
            ? new(text["Programmes.Ask.RestoreEdition", name], text["Programmes.Ask.RestoreEdition.Lead"], "Common.Restore", back, To: false, TakesAway: false)
            : new(text["Programmes.Ask.ArchiveEdition", name], text["Programmes.Ask.ArchiveEdition.Lead"], "Common.Archive", back, To: true, TakesAway: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string edition, bool to, string? why, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.ShowPage(problem);
        }

        if (await db.FindEditionAsync(programme.Programme, edition, cancel) is not { } found)
        {
            return this.ShowPage(ProgrammeProblems.UnknownEdition());
        }

        if (!(await handler.HandleAsync(new(programme.Programme, found.Id, to, why, this.Actor()), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text[to ? "Common.Archived" : "Common.Restored"]);
        return Redirect(links.Edition(programme.Key, found.Key));
    }
}
