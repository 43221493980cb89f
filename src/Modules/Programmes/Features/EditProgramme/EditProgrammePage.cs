using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.EditProgramme;

[OpenTo(Role.Secretariat)]
internal sealed class EditProgrammePage(MusubiDb db, EditProgrammeHandler handler, Tellers tellers, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = ProgrammeForm.From(Programme.Facts, Programme.IsIllustrative, Programme.Version, text).WithBlankRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Programme.Facts, this.Actor().Name);
        Form.WithBlankRows();
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditProgrammeCommand(Programme.Programme, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Programme(Programme.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Programme, Form.Version, programme => programme.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
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
