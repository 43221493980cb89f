using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.PublishProgramme;

/// <summary>Asks before a programme becomes public or is taken back, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class PublishProgrammePage(MusubiDb db, PublishProgrammeHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        var name = ("name", (object?)programme.Name);
        Question = programme.IsPublished
            ? new(text["Programmes.Ask.Withdraw", name], text["Programmes.Ask.Withdraw.Lead"], "Programmes.Withdraw", links.Programme(programme.Key), To: false, TakesAway: true)
            : new(text["Programmes.Ask.Publish", name], text["Programmes.Ask.Publish.Lead"], "Programmes.Publish", links.Programme(programme.Key), To: true, TakesAway: false) { Points = await PublishedParts.TellAsync(db, programme, text, cancel) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, bool to, string? why, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem)
            || !(await handler.HandleAsync(new(programme.Programme, to, why, this.Actor()), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text[to ? "Programmes.Done.Published" : "Programmes.Done.Withdrawn"]);
        return Redirect(links.Programme(programme.Key));
    }
}
