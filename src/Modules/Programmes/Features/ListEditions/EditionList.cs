using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ListEditions;

/// <summary>A programme's editions.</summary>
internal sealed class EditionList(MusubiDb db, ProgrammesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(ProgrammeFrame frame, TableQuery query, CancellationToken cancel)
    {
        var programme = frame.Programme;
        var editions = db.Set<Edition>().AsNoTracking().Where(edition => edition.Programme == programme.Programme).Matching(query.Search).InState(query);
        editions = query.Filter("predecessor") switch
        {
            "true" => editions.Where(edition => edition.IsPredecessor),
            "false" => editions.Where(edition => !edition.IsPredecessor),
            _ => editions,
        };
        var sorts = new TableSorts<Edition>("period")
            .By("name", ReaderOrder.ByWording<Edition>(edition => edition.Name, text.Language))
            .By("period", edition => edition.BeginsOn)
            .By("zone", edition => edition.TimeZone);
        var rows = await query.Cut(sorts.Apply(editions, query).ThenBy(edition => edition.Id)).ToListAsync(cancel);

        var view = new TableView<Edition>("editions", query)
            .Column(text["Programmes.Field.Name"], edition => ((Cell)edition.Name).LinkTo(links.Edition(programme.Key, edition.Key)).Marked(edition), "name")
            .Column(text["Programmes.Field.Period"], edition => edition.Period.ToCell(text), "period")
            .Column(text["Programmes.Field.Phases"], edition => Cell.Of(edition.Phases.Select(phase => phase.Name.For(text.Language).Text)))
            .Column(text["Programmes.Field.TimeZone"], edition => edition.TimeZone, "zone")
            .Column(text["Programmes.Field.IsPredecessor"], edition => edition.IsPredecessor ? text["Common.Yes"] : text["Common.No"])
            .Filter("predecessor", text["Programmes.Field.IsPredecessor"], [new("true", text["Common.Yes"]), new("false", text["Common.No"])])
            .WithStanding(frame.MayEdit, text, edition => edition);
        return (frame.MayEdit
                ? view.WhenEmpty(text["Programmes.Editions.Empty"], text["Programmes.Programme.Empty.Add"], links.NewEdition(programme.Key), text["Programmes.Edition.New"])
                : view.WhenEmpty(text["Programmes.Editions.Empty"], text["Programmes.Programme.Empty.Wait"]))
            .With(rows, await editions.CountAsync(cancel));
    }
}
