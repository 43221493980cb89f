using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.EditEdition;

[OpenTo(Role.Secretariat)]
internal sealed class EditEditionPage(MusubiDb db, EditEditionHandler handler, Tellers tellers, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public EditionForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string edition, CancellationToken cancel)
    {
        if (await OpenAsync(key, edition, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = EditionForm.From(Edition.Facts, Edition.IsIllustrative, Edition.Version, text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string edition, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, edition, cancel) is { } problem)
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
        var facts = Form.Read(reading, Edition.Facts, this.Actor().Name, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditEditionCommand(Programme.Programme, Edition.Id, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Edition(Programme.Key, Edition.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Edition, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> OpenAsync(string key, string edition, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (await db.FindEditionAsync(programme.Programme, edition, cancel) is not { } found)
        {
            return ProgrammeProblems.UnknownEdition();
        }

        (Programme, Edition) = (programme, found);
        return null;
    }
}
