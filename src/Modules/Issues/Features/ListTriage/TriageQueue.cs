using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ListTriage;

/// <summary>The issues that wait for triage, those first that wait longest.</summary>
internal sealed class TriageQueue(MusubiDb db, DirectoryLookup directory, IssuesLinks links, Text text)
{
    private const string Mine = "mine";
    private const string Nobodys = "nobody";

    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var all = db.Set<Issue>().AsNoTracking().SeenBy(room.Reader)
            .Where(issue => issue.Programme == room.Id && issue.State == IssueState.Submitted && issue.ArchivedAt == null);
        var mark = room.Reader.Account is { } reader ? Marks.Of(reader) : null;
        var issues = query.Filter("charge") switch
        {
            Mine => all.Where(issue => issue.InChargeMark == mark),
            Nobodys => all.Where(issue => issue.InChargeMark == string.Empty),
            _ => all,
        };
        issues = issues.Matching(query.Search);
        var sorts = new TableSorts<Issue>("since")
            .By("title", ReaderOrder.ByWording<Issue>(issue => issue.Title, text.Language))
            .By("revisit", issue => issue.RevisitOn)
            .By("since", issue => issue.StateSince);
        var rows = await query.Cut(sorts.Apply(issues, query).ThenBy(issue => issue.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, [.. rows.Select(row => (Member)row.Organisation)], cancel);

        return new TableView<Issue>("triage", query)
            .Column(text["Issues.Field.Title"], issue => Cell.Of(issue.Title).LinkTo(links.Triage(room.Key, issue.Key)), "title")
            .Column(text["Issues.Field.Organisation"], issue => names.CellOf(issue.Organisation))
            .Column(text["Issues.Queue.Since"], issue => Cell.Of(issue.StateSince.InUtc().Date), "since")
            .Column(text["Issues.Field.RevisitOn"], issue => Cell.Of(issue.RevisitOn), "revisit")
            .Column(text["Issues.Field.InCharge"], issue => Cell.Of(issue.InCharge?.Name ?? text["Issues.Queue.Nobody"]))
            .WithActions(room.IsSecretariat, text, issue => [(text["Issues.Charge.Title"], links.Charge(room.Key, issue.Key))])
            .Filter("charge", text["Issues.Field.InCharge"], [new(Mine, text["Issues.Queue.Mine"]), new(Nobodys, text["Issues.Queue.Nobodys"])])
            .WhenEmpty(text["Issues.Queue.Empty"], text["Issues.Queue.Empty.Text"])
            .With(rows, await issues.CountAsync(cancel));
    }
}
