using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory.Features.EditPerson;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.CreatePerson;

[OpenTo(Role.Secretariat)]
internal sealed class CreatePersonPage(CreatePersonHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    /// <summary>The programme to which it is added; the only one when the reader keeps one.</summary>
    [BindProperty]
    public Guid? Programme { get; set; }

    /// <summary>The organisation in which the person holds an office, when the reader comes from there.</summary>
    public void OnGet(Guid? organisation) => Form = new PersonForm
    {
        Name = new() { Culture = text.Language.Tag },
        Roles = organisation is { } id ? [new() { Organisation = id }] : [],
    }.WithBlankRows();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        var reach = Form.ReadReach(reading);
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

        var command = new CreatePersonCommand(programme.Value, facts, reach, Form.IsIllustrative, Form.Why, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var id, out var refusal))
        {
            return this.ShowAt(refusal, Form.FieldOf);
        }

        this.Notify(text["Directory.Created"]);
        return Redirect(links.Person(id));
    }
}
