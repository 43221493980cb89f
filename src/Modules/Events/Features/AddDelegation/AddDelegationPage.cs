using Microsoft.AspNetCore.Mvc;
using Musubi.Events.Features.EditDelegation;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AddDelegation;

[OpenTo(Role.Secretariat)]
internal sealed class AddDelegationPage(Rooms rooms, Threads threads, AddDelegationHandler handler, ProgrammesLookup programmes, EventsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Writers = [Role.Secretariat];

    [BindProperty]
    public DelegationForm Form { get; set; } = new();

    /// <summary>From what it is begun; null: from nothing.</summary>
    public ThreadNode? From { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? from, CancellationToken cancel)
    {
        if (await OpenAsync(key, from, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Edition = (await programmes.EditionsAsync(Room.Id, cancel)).LastOrDefault()?.Id.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? from, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, from, cancel) is { } problem)
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
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, From?.Trace, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var made, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Delegation(Room.Key, made));
    }

    private async Task<Problem?> OpenAsync(string key, string? from, CancellationToken cancel)
    {
        if (await EnterAsync(key, Writers, cancel) is { } problem)
        {
            return problem;
        }

        From = await threads.OriginAsync(from, cancel);
        return null;
    }
}
