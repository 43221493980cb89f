using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory.Features.EditPlace;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.CreatePlace;

[OpenTo(Role.Secretariat)]
internal sealed class CreatePlacePage(CreatePlaceHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    /// <summary>The programme to which it is added; the only one when the reader keeps one.</summary>
    [BindProperty]
    public Guid? Programme { get; set; }

    /// <summary>The place to which it belongs, when the reader comes from there.</summary>
    public void OnGet(Guid? parent) => Form = new PlaceForm { Parent = parent }.WithBlankRows();

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

        var command = new CreatePlaceCommand(programme.Value, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var id, out var refusal))
        {
            return this.ShowAt(refusal, Form.FieldOf);
        }

        this.Notify(text["Directory.Created"]);
        return Redirect(links.Place(id));
    }
}
