using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.EditEdition;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.AddEdition;

[OpenTo(Role.Secretariat)]
internal sealed class AddEditionPage(MusubiDb db, AddEditionHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public EditionForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await OpenAsync(key, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name, text.Language);
        var edition = reading.TakeKey(Form.Key, nameof(Form.Key), facts?.Name);
        if (!this.Accepts(reading, facts) || edition is null)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Programme.Programme, edition, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text[Programme.IsPublished ? "Programmes.AddEdition.Done" : "Programmes.AddEdition.Follows"]);
        return Redirect(links.Edition(Programme.Key, added));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        Programme = programme;
        return null;
    }
}
