using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AddApplication;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddApplicationPage(Rooms rooms, MusubiDb db, AgreementsLookup agreements, AddApplicationHandler handler, GrantsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Makers = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    [BindProperty]
    public BeginForm Form { get; set; } = new();

    public IReadOnlyList<Option> Calls { get; private set; } = [];

    public IReadOnlyList<Option> Consortia { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string? from, string? call, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var wanted = Musubi.Programmes.Origin.Parse(from) is { Kind: "consortium" } origin ? origin.Id.ToString("D") : null;
        Form.Consortium = Consortia.FirstOrDefault(option => option.Value == wanted || Consortia.Count == 1) is { } one ? ConsortiumId.From(Guid.Parse(one.Value)) : null;
        var asked = Key.TryParse(call, out var known) ? await db.Set<Call>().Where(one => one.Programme == Room.Id && one.Key == known).Select(one => (CallId?)one.Id).SingleOrDefaultAsync(cancel) : null;
        Form.Call = asked ?? (Calls.Count == 1 ? CallId.From(Guid.Parse(Calls[0].Value)) : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var title = reading.Take(Form.Title, nameof(Form.Title), before: null, this.Actor().Name);
        var summary = reading.Take(Form.Summary, nameof(Form.Summary), before: null, this.Actor().Name);
        if (!this.Accepts(reading, title) || summary is null || Form.Call is not { } call || Form.Consortium is not { } consortium)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, call, consortium, title, summary, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Grants.AddApplication.Done"]);
        return Redirect(links.Application(Room.Key, added));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Makers, cancel) is { } problem)
        {
            return problem;
        }

        var calls = await db.Set<Call>().AsNoTracking().Where(call => call.Programme == Room.Id && call.IsReleased && call.ArchivedAt == null).ToListAsync(cancel);
        Calls = [.. calls.Where(call => call.StateAt(db.Now) is CallState.Open).Select(call => new Option(call.Id.ToString(), call.Title.For(text.Language).Text))];
        Consortia =
        [
            .. (await agreements.ConsortiaOfAsync([Room.Id], cancel)).Where(one => one.State is ConsortiumState.Formed && AddApplicationHandler.MayApplyFor(Room, one))
                .Select(one => new Option(one.Id.ToString(), one.Title.For(text.Language).Text)),
        ];
        return null;
    }
}

/// <summary>With what an application begins.</summary>
internal sealed class BeginForm
{
    [Required]
    public CallId? Call { get; set; }

    [Required]
    public ConsortiumId? Consortium { get; set; }

    public LocalizedInput Title { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();
}
