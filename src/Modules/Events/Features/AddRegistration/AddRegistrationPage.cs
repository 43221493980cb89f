using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Events.Features.Register;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AddRegistration;

/// <summary>The secretariat invites someone, or enters someone who has said yes.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class AddRegistrationPage(Rooms rooms, RegisterHandler handler, DirectoryLookup directory, Choices choices, EventsLinks links, Text text) : RoomPage<Event>(rooms)
{
    private const int Most = 2000;

    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var name = string.IsNullOrWhiteSpace(Form.Name) ? People.FirstOrDefault(option => option.Value == Form.Person?.ToString("D"))?.Label : Form.Name.Trim();
        if (name is null)
        {
            ModelState.Refuse(Problem.Invalid("form.required").At("Form.Name"), HttpContext);
        }

        if (name is null || !ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.Facts(name, account: null), Form.IsInvited, this.Actor()), cancel)).Succeeded(out var made, out var refusal))
        {
            return this.ShowAt(refusal.Field is null ? refusal.At(nameof(Form.Name)) : refusal, field => field);
        }

        this.Notify(made.State is RegistrationState.Waiting ? text["Events.Registration.IsWaiting"] : text["Common.Saved"]);
        return Redirect(links.Registrations(Room.Key, Item.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        Organisations = await choices.OrganisationsAsync(Form.Organisation is { } chosen ? new OrganisationId(chosen) : null, cancel);
        People = [.. (await directory.SearchPeopleAsync(words: null, Most, cancel)).Select(person => new Option(person.Id.ToString(), person.Name.For(text.Language).Text))];
        return null;
    }
}
