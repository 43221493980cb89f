using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory.Features.EditOrganisation;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.CreateOrganisation;

[OpenTo(Role.Secretariat)]
internal sealed class CreateOrganisationPage(CreateOrganisationHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    /// <summary>The programme to which it is added; the only one when the reader keeps one.</summary>
    [BindProperty]
    public Guid? Programme { get; set; }

    /// <summary>The place of its seat, when the reader comes from there.</summary>
    public void OnGet(Guid? place) => Form = new OrganisationForm { Place = place }.WithBlankRows();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        var programme = this.Actor().Chosen(Programme);
        Form.WithBlankRows();
        if (programme is null)
        {
            ModelState.Refuse(Problem.Invalid("form.choose").At(nameof(Programme)), HttpContext);
        }

        if (!this.Accepts(reading, facts) || programme is null)
        {
            return this.Redisplay();
        }

        var command = new CreateOrganisationCommand(programme.Value, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var id, out var refusal))
        {
            return this.ShowAt(refusal, Form.FieldOf);
        }

        this.Notify(text["Directory.Created"]);
        return Redirect(links.Organisation(id));
    }
}
