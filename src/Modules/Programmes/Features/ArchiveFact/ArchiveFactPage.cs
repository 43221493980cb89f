using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ArchiveFact;

/// <summary>Asks before a fact is put away or taken into use again, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ArchiveFactPage(MusubiDb db, ArchiveFactHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string fact, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        if (await db.FindFactAsync(programme.Programme, fact, cancel) is not { } found)
        {
            return this.Show(ProgrammeProblems.UnknownFact());
        }

        var (name, back) = (("name", (object?)found.Text), links.Facts(programme.Key));
        Question = found.ArchivedAt is not null
            ? new(text["Programmes.Ask.RestoreFact"], text["Programmes.Ask.Fact", name], "Common.Restore", back, To: false, TakesAway: false)
            : new(text["Programmes.Ask.ArchiveFact"], text["Programmes.Ask.Fact", name], "Common.Archive", back, To: true, TakesAway: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string fact, bool to, string? why, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.ShowPage(problem);
        }

        if (await db.FindFactAsync(programme.Programme, fact, cancel) is not { } found)
        {
            return this.ShowPage(ProgrammeProblems.UnknownFact());
        }

        if (!(await handler.HandleAsync(new(programme.Programme, found.Id, to, why, this.Actor()), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text[to ? "Common.Archived" : "Common.Restored"]);
        return Redirect(links.Facts(programme.Key));
    }
}
