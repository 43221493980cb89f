using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Features.EditSolution;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.AddSolution;

[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class AddSolutionPage(Rooms rooms, MusubiDb db, AddSolutionHandler handler, CatalogueLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.Partner];

    [BindProperty]
    public SolutionInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var own = Room.Reader.OrganisationsIn(Room.Id, Role.Partner);
        Form.Organisation = own.Count == 1 ? own[0].Value : null;
        Form.ReviewedUntil = Review.Next(db.Now.InUtc().Date);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
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
        if (Form.ReviewedUntil is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.ReviewedUntil));
        }

        var facts = Form.Read(reading, before: null, db.Now.InUtc().Date, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new AddSolutionCommand(Room.Id, facts, Form.ReviewedUntil!.Value, Form.IsIllustrative, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var solution, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Catalogue.AddSolution.Done"]);
        return Redirect(links.Solution(Room.Key, solution.Key));
    }
}
