using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.KeepApart;

[OpenTo(Role.Secretariat)]
internal sealed class KeepApartPage(Rooms rooms, Choices choices, KeepApartHandler handler, MatchingLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public ApartInput Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await ComeInAsync(key, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var note = string.IsNullOrWhiteSpace(Form.Note) ? null : new LocalizedText(text.Language, Form.Note.Trim());
        var command = new KeepApartCommand(Room.Id, OrganisationId.From(Form.One!.Value), OrganisationId.From(Form.Other!.Value), Form.Ground!.Value, note, Form.Until, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Matching.Apart.Done"]);
        return Redirect(links.KeptApart(Room.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return problem;
        }

        Organisations = await choices.OrganisationsAsync(chosen: null, cancel);
        return null;
    }
}
