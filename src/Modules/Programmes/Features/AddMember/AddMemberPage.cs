using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.EditMember;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.AddMember;

[OpenTo(Role.Secretariat)]
internal sealed class AddMemberPage(MusubiDb db, AddMemberHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public MemberForm Form { get; set; } = new();

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
        if (!Member.TryParse(Form.Member, out var member))
        {
            reading.Refuse(Problem.Invalid("form.choose"), nameof(Form.Member));
        }

        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new AddMemberCommand(Programme.Programme, member, Form.Role!.Value, Form.InEdition, facts, Form.IsIllustrative, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Members(Programme.Key));
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
