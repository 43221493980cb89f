using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ListReplications;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListReplicationsPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, PracticesLookup lookup, PracticesLinks here, Text text) : RoomListPage(rooms, text)
{
    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var replications = db.Set<Replication>().AsNoTracking().Where(replication => replication.Programme == Room.Id).Matching(query.Search).InState(query);
        replications = query.Filter<ReplicationState>("stand") is { } state ? replications.Where(replication => replication.State == state) : replications;
        var sorts = new TableSorts<Replication>("title")
            .By("title", ReaderOrder.ByWording<Replication>(replication => replication.Title, Text.Language))
            .By("stand", replication => replication.State)
            .By("start", replication => replication.StartedOn);
        var rows = await query.Cut(sorts.Apply(replications, query).ThenBy(replication => replication.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, Text, rows.SelectMany(one => new Member[] { one.Place, one.Organisation }), cancel);
        var practices = await lookup.PracticesAsync(rows.Select(one => one.Practice), cancel);

        return new TableView<Replication>("replications", query)
            .Column(Text["Practices.Field.Title"], one => ((Cell)one.Title).LinkTo(here.Replication(Room.Key, one.Key)).Marked(one), "title")
            .Column(Text["Practices.ListReplications.Practice"], one => practices.GetValueOrDefault(one.Practice)?.Title)
            .Column(Text["Practices.Field.Place"], one => names.Find(one.Place)?.Name)
            .Column(Text["Practices.Field.Organisation"], one => names.Find(one.Organisation)?.Name)
            .Column(Text["Practices.Field.StartedOn"], one => Cell.Of(one.StartedOn), "start")
            .Column(Text["Practices.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "stand")
            .Filter("stand", Text["Practices.Field.State"], Option.Of<ReplicationState>(Text))
            .WithStanding(Room.IsInside, Text, one => one)
            .WhenEmpty(Text["Practices.ListReplications.Empty"], Text["Practices.ListReplications.Empty.Add"], here.Practices(Room.Key), Text["Practices.Practices"])
            .With(rows, await replications.CountAsync(cancel));
    }
}
