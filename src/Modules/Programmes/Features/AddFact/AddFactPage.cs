using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.EditFact;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.AddFact;

[OpenTo(Role.Secretariat)]
internal sealed class AddFactPage(MusubiDb db, AddFactHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public FactForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await OpenAsync(key, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        var given = reading.TakeKey(Form.Key, nameof(Form.Key), facts?.Text);
        if (!this.Accepts(reading, facts) || given is null)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Programme.Programme, given, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Facts(Programme.Key));
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
