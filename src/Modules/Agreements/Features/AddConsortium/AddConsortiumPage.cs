using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Features.EditConsortium;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.AddConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddConsortiumPage(Rooms rooms, Threads threads, AddConsortiumHandler handler, LeadChoices choices, AgreementsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Makers = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    [BindProperty]
    public ConsortiumForm Form { get; set; } = new();

    /// <summary>From what the consortium comes: <c>?from=issue:…</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public ThreadNode? Origin { get; private set; }

    public IReadOnlyList<Option> Leads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Lead = Leads.Count == 1 ? Musubi.Directory.OrganisationId.From(Guid.Parse(Leads[0].Value)) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, Origin?.Trace, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Agreements.AddConsortium.Done"]);
        return Redirect(links.Consortium(Room.Key, added));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Makers, cancel) is { } problem)
        {
            return problem;
        }

        Origin = await threads.OriginAsync(From, cancel);
        Leads = await choices.LeadsAsync(Room, chosen: null, cancel);
        return null;
    }
}
