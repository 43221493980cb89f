using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ReleaseEdition;

/// <summary>Asks before an edition may be read by everyone or is held back, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ReleaseEditionPage(MusubiDb db, ReleaseEditionHandler handler, ProgrammesLinks links, Text text) : PageModel
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
        Question = found.IsReleased
            ? new(text["Programmes.Ask.HoldEdition", name], text["Programmes.Ask.HoldEdition.Lead"], "Programmes.Hold", back, To: false, TakesAway: true)
            : new(text["Programmes.Ask.ReleaseEdition", name], text["Programmes.Ask.ReleaseEdition.Lead"], "Programmes.Release", back, To: true, TakesAway: false);
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

        this.Notify(text[to ? "Programmes.Done.Released" : "Programmes.Done.Held"]);
        return Redirect(links.Edition(programme.Key, found.Key));
    }
}
