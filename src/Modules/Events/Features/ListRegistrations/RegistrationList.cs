using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListRegistrations;

internal sealed class RegistrationList(MusubiDb db, DirectoryLookup directory, EventsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, Event item, TableQuery query, CancellationToken cancel)
    {
        var (state, role) = (query.Filter<RegistrationState>("progress"), query.Filter<EventRole>("role"));
        var found = db.Set<Registration>().AsNoTracking().SeenBy(room.Reader, room.Id).Where(one => one.Event == item.Id).Matching(query.Search)
            .Where(one => state == null ? one.State != RegistrationState.Cancelled : one.State == state)
            .Where(one => role == null || one.Role == role);
        var sorted = new TableSorts<Registration>("since")
            .By("name", one => one.Name)
            .By("progress", one => one.State)
            .By("since", one => one.RegisteredAt)
            .Apply(found, query).ThenBy(one => one.Id);
        var rows = await query.Cut(sorted).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.Where(one => one.Organisation is not null).Select(one => (Member)one.Organisation!.Value), cancel);
        var view = new TableView<Registration>("registrations", query)
            .Column(text["Events.Field.Name"], one => Cell.Of(one.Name).LinkTo(links.Registration(room.Key, item.Key, one.Id)), "name")
            .Column(text["Events.Field.Organisation"], one => one.Organisation is { } organisation && names.Find(organisation) is { } name ? Cell.Of(name.Name) : Cell.Empty)
            .Column(text["Events.Field.Role"], one => Cell.Of(one.Role))
            .Column(text["Events.Field.Languages"], one => Cell.Of(one.Languages.Select(text.Of)))
            .Column(text["Events.Field.RegisteredAt"], one => Cell.Of(one.RegisteredAt.InUtc().Date), "since")
            .Column(text["Events.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Column(text["Events.Field.CheckedInAt"], one => Cell.Of(one.CheckedInAt is null ? string.Empty : text["Common.Yes"]));
        if (room.IsSecretariat)
        {
            view.Column(text["Events.Field.Needs"], one => Cell.Of(Told(one.Needs)));
        }

        return (room.IsSecretariat
                ? view.WhenEmpty(text["Events.Registrations.Empty"], text["Events.Registrations.Empty.Add"], links.NewRegistration(room.Key, item.Key), text["Events.Registration.New"])
                : view.WhenEmpty(text["Events.Registrations.Empty"]))
            .Filter("progress", text["Events.Field.State"], Option.Of<RegistrationState>(text), text["Events.Registrations.NotCancelled"])
            .Filter("role", text["Events.Field.Role"], Option.Of<EventRole>(text))
            .With(rows, await found.CountAsync(cancel));
    }

    private IEnumerable<string> Told(RegistrationNeeds? needs)
    {
        string?[] all = [needs?.Diet, needs?.Access, needs?.Interpretation, needs?.VisaLetter is true ? text["Events.Needs.VisaLetter"] : null];
        return all.OfType<string>();
    }
}
