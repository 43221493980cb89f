using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListReports;

internal sealed class ReportList(MusubiDb db, EventsLookup events, EventQuestions questions, EventsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var delegation = Guid.TryParse(query.Filter("delegation"), out var id) ? new DelegationId(id) : (DelegationId?)null;
        var found = db.Set<VisitReport>().AsNoTracking().Where(one => one.Programme == room.Id).Matching(query.Search).InState(query)
            .Where(one => delegation == null || one.Delegation == delegation);
        var sorted = new TableSorts<VisitReport>("since")
            .By("title", ReaderOrder.ByWording<VisitReport>(one => one.Title, text.Language))
            .By("since", one => one.StateSince)
            .Apply(found, query).ThenBy(one => one.Id);
        var rows = await query.Cut(sorted).ToListAsync(cancel);
        var faces = await events.FindAsync(rows.Where(one => one.Event is not null).Select(one => one.Event!.Value), cancel);
        var delegations = await questions.DelegationsAsync(room.Id, cancel);
        var view = new TableView<VisitReport>("reports", query)
            .Column(text["Events.Field.Title"], one => Cell.Of(one.Title).LinkTo(links.Report(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Events.Field.Event"], one => one.Event is { } item && faces.TryGetValue(item, out var face) ? Cell.Of(face.Title).LinkTo(links.Event(room.Key, face.Key)) : Cell.Empty)
            .Column(text["Events.Field.Delegation"], one => Cell.Of(delegations.FirstOrDefault(option => option.Value == one.Delegation?.ToString())?.Label))
            .Column(text["Events.Report.Open"], one => one.FollowUps.Count(item => !item.IsDone), isNumber: true)
            .Column(text["Events.Report.Written"], one => Cell.Of(one.StateSince.InUtc().Date), "since")
            .Filter("delegation", text["Events.Field.Delegation"], delegations)
            .WithStanding(room.IsInside, text, one => one);
        return (room.Is(Role.Secretariat, Role.Delegate)
                ? view.WhenEmpty(text["Events.Reports.Empty"], text["Events.Reports.Empty.Add"], links.NewReport(room.Key), text["Events.Report.New"])
                : view.WhenEmpty(text["Events.Reports.Empty"], text["Events.Events.Empty.Wait"]))
            .With(rows, await found.CountAsync(cancel));
    }
}
