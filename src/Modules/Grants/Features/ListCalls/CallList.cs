using Microsoft.EntityFrameworkCore;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ListCalls;

/// <summary>The calls of a programme.</summary>
internal sealed class CallList(MusubiDb db, GrantsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var calls = db.Set<Call>().AsNoTracking().Where(call => call.Programme == room.Id).Matching(query.Search).InState(query);
        var sorts = new TableSorts<Call>("title").By("title", ReaderOrder.ByWording<Call>(call => call.Title, text.Language)).By("since", call => call.StateSince);
        var rows = await query.Cut(sorts.Apply(calls, query).ThenBy(call => call.Id)).ToListAsync(cancel);
        var view = new TableView<Call>("calls", query)
            .Column(text["Grants.Field.Title"], call => ((Cell)call.Title).LinkTo(links.Call(room.Key, call.Key)).Marked(call), "title")
            .Column(text["Grants.Field.State"], call => Cell.Of(call.StateAt(db.Now)).AsBadge(call.StateAt(db.Now).Tone()))
            .Column(text["Grants.Field.Opens"], call => Cell.Of(call.Opens.Day))
            .Column(text["Grants.Field.Closes"], call => Cell.Of(call.Closes.Day))
            .Column(text["Grants.Field.Budget"], call => Cell.Of(call.Budget), isNumber: true)
            .WithStanding(room.IsInside, text, call => call);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Grants.Calls.Empty"], text["Grants.Calls.Empty.Add"], $"{links.Calls(room.Key)}/new", text["Grants.Call.New"])
                : view.WhenEmpty(text["Grants.Calls.Empty"], text["Grants.Calls.Empty.Wait"]))
            .With(rows, await calls.CountAsync(cancel));
    }
}
