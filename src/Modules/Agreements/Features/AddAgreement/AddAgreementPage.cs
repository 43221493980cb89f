using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Features.EditAgreement;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.AddAgreement;

[OpenTo(Role.Secretariat)]
internal sealed class AddAgreementPage(Rooms rooms, Threads threads, AddAgreementHandler handler, AgreementsLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    /// <summary>From what the agreement comes: <c>?from=meeting:…</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public ThreadNode? Origin { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Parties = [new(), new()];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new AddAgreementCommand(Room.Id, facts, Form.IsIllustrative, Origin?.Trace, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Agreement(Room.Key, added));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return problem;
        }

        Origin = await threads.OriginAsync(From, cancel);
        return null;
    }
}
