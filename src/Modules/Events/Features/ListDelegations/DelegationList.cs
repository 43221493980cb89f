using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListDelegations;

internal sealed class DelegationList(MusubiDb db, DirectoryLookup directory, EventsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var state = query.Filter<DelegationState>("progress");
        var found = db.Set<Delegation>().AsNoTracking().Where(one => one.Programme == room.Id).Matching(query.Search).InState(query)
            .Where(one => state == null || one.State == state);
        var sorted = new TableSorts<Delegation>("when")
            .By("title", ReaderOrder.ByWording<Delegation>(one => one.Title, text.Language))
            .By("when", one => one.FirstDay)
            .By("progress", one => one.State)
            .Apply(found, query).ThenBy(one => one.Id);
        var rows = await query.Cut(sorted).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.SelectMany(one => one.Facts.Names()), cancel);
        var view = new TableView<Delegation>("delegations", query)
            .Column(text["Events.Field.Title"], one => Cell.Of(one.Title).LinkTo(links.Delegation(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Events.Field.When"], one => one.When.ToCell(text), "when")
            .Column(text["Events.Field.Lead"], one => one.Lead is { } lead ? Cell.Of(names.Find(lead)?.Name) : Cell.Empty)
            .Column(text["Events.Field.Delegates"], one => one.Delegates is { } number ? Cell.Of((decimal)number) : Cell.Of(one.Size), isNumber: true)
            .Column(text["Events.Field.To"], one => Cell.Of(one.To.Select(place => names.Find(place)?.Name).OfType<string>()))
            .Column(text["Events.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Filter("progress", text["Events.Field.State"], Option.Of<DelegationState>(text))
            .WithStanding(room.IsInside, text, one => one);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Events.Delegations.Empty"], text["Events.Delegations.Empty.Add"], links.NewDelegation(room.Key), text["Events.Delegation.New"])
                : view.WhenEmpty(text["Events.Delegations.Empty"], text["Events.Events.Empty.Wait"]))
            .With(rows, await found.CountAsync(cancel));
    }
}
