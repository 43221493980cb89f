using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.Register;

/// <summary>Someone registers themselves, for an organisation for which they act.</summary>
[OpenTo(Role.Partner, Role.CityOfficer, Role.Delegate, Role.Assessor)]
internal sealed class RegisterPage(Rooms rooms, MusubiDb db, RegisterHandler handler, DirectoryLookup directory, EventsLinks links, Text text) : RoomPage<Event>(rooms)
{
    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (RegistrationRules.Refusal(Item, db.Now) is { } closed)
        {
            return this.ShowPage(closed);
        }

        Form.Organisation = Organisations.Count == 1 ? Guid.Parse(Organisations[0].Value) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var actor = this.Actor();
        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.Facts(actor.Name, actor.Account), IsInvited: false, actor), cancel)).Succeeded(out var made, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(made.State is RegistrationState.Waiting ? text["Events.Register.Waiting"] : text["Events.Register.Done"]);
        return Redirect(links.Event(Room.Key, Item.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        if (!Room.Is(RegistrationRules.MayRegister))
        {
            return ProgrammeProblems.NotYourRole();
        }

        var own = await directory.OrganisationsAsync(Room.Reader.OrganisationsIn(Room.Id, RegistrationRules.ForOrganisations), cancel);
        Organisations = [.. own.Values.Select(one => new Option(one.Id.ToString(), one.Name.For(text.Language).Text))];
        return null;
    }
}
