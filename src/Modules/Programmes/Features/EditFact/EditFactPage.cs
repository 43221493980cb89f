using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.EditFact;

[OpenTo(Role.Secretariat)]
internal sealed class EditFactPage(MusubiDb db, EditFactHandler handler, Tellers tellers, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public FactForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public KnownFact Fact { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string fact, CancellationToken cancel)
    {
        if (await OpenAsync(key, fact, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = FactForm.From(Fact.Statement, Fact.Concerned(), Fact.IsIllustrative, Fact.Version, text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string fact, CancellationToken cancel)
    {
        if (await OpenAsync(key, fact, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Fact.Statement, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditFactCommand(Programme.Programme, Fact.Id, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Facts(Programme.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Fact, Form.Version, theirs => theirs.Statement, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> OpenAsync(string key, string fact, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (await db.FindFactAsync(programme.Programme, fact, cancel) is not { } found)
        {
            return ProgrammeProblems.UnknownFact();
        }

        (Programme, Fact) = (programme, found);
        return null;
    }
}
