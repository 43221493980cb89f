using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ArchiveProgramme;

/// <summary>Asks before a programme is put away or taken into use again, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ArchiveProgrammePage(MusubiDb db, ArchiveProgrammeHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        var name = ("name", (object?)programme.Name);
        Question = programme.ArchivedAt is null
            ? new(text["Programmes.Ask.Archive", name], text["Programmes.Ask.Archive.Lead"], "Common.Archive", links.Programme(programme.Key), To: true, TakesAway: true)
            : new(text["Programmes.Ask.Restore", name], text["Programmes.Ask.Restore.Lead"], "Common.Restore", links.Programme(programme.Key), To: false, TakesAway: false);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, bool to, string? why, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem)
            || !(await handler.HandleAsync(new(programme.Programme, to, why, this.Actor()), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text[to ? "Common.Archived" : "Common.Restored"]);
        return Redirect(links.Programme(programme.Key));
    }
}
