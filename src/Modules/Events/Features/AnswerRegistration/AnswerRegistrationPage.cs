using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AnswerRegistration;

/// <summary>One registration, with what its reader can do about it.</summary>
[OpenTo]
internal sealed class AnswerRegistrationPage(Rooms rooms, MusubiDb db, AnswerRegistrationHandler handler, DirectoryLookup directory, EventsLinks links, Text text) : RoomPage<Event>(rooms)
{
    public Registration Registration { get; private set; } = null!;

    public NamedMember? Organisation { get; private set; }

    public bool SeesNeeds => Room.Reader.SeesNeeds(Registration);

    /// <summary>What the reader can do now.</summary>
    public IReadOnlyList<RegistrationAct> Acts =>
    [
        .. Enum.GetValues<RegistrationAct>().Where(act => Registration.Allows(act) && AnswerRegistrationHandler.May(Room.Reader, Registration, act)),
    ];

    public async Task<IActionResult> OnGetAsync(string key, string item, Guid registration, CancellationToken cancel) =>
        await OpenAsync(key, item, registration, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, Guid registration, RegistrationAct act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, registration, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!Enum.IsDefined(act))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Registration.Id, act, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text.Say($"Events.DoneRegistration.{act}"));
        return Redirect(links.Registration(Room.Key, Item.Key, Registration.Id));
    }

    private async Task<Problem?> OpenAsync(string key, string item, Guid registration, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var id = new RegistrationId(registration);
        var found = await db.Set<Registration>().AsNoTracking().SeenBy(Room.Reader, Room.Id).SingleOrDefaultAsync(one => one.Id == id && one.Event == Item.Id, cancel);
        if (found is null)
        {
            return EventsProblems.UnknownRegistration();
        }

        Registration = found;
        Organisation = found.Organisation is { } organisation ? (await NameBook.ReadAsync(directory, text, [organisation], cancel)).Find(organisation) : null;
        return null;
    }
}
