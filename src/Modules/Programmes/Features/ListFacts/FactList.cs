using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ListFacts;

/// <summary>What is known of a programme. Stages sort as the thread runs, so the facts are sorted here, not in the database.</summary>
internal sealed class FactList(MusubiDb db, ProgrammesLookup programmes, ProgrammesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(ProgrammeFrame frame, TableQuery query, CancellationToken cancel)
    {
        var programme = frame.Programme;
        var stage = query.Filter<FactStage>("stage");
        var edition = Guid.TryParse(query.Filter("edition"), out var id) ? new EditionId(id) : (EditionId?)null;
        var editions = await programmes.EditionsAsync(programme.Programme, cancel);
        var facts = await db.Set<KnownFact>().AsNoTracking().Where(fact => fact.Programme == programme.Programme).Matching(query.Search).InState(query)
            .Where(fact => stage == null || fact.Stage == stage)
            .Where(fact => edition == null || fact.Edition == edition)
            .ToListAsync(cancel);
        var sorts = new TableSorts<KnownFact>("stage")
            .By("text", fact => fact.Text.For(text.Language).Text)
            .By("stage", fact => fact.Stage)
            .By("when", fact => fact.OccursOn);
        var sorted = sorts.Apply(facts.AsQueryable(), query).ThenBy(fact => fact.Position).ThenBy(fact => fact.Id.Value).ToList();

        var view = new TableView<KnownFact>("facts", query)
            .Column(text["Programmes.Field.Text"], fact => ((Cell)fact.Text).Marked(fact), "text")
            .Column(text["Programmes.Field.Stage"], fact => Cell.Of(fact.Stage), "stage")
            .Column(text["Programmes.Field.When"], fact => fact.When.ToCell(text), "when")
            .Column(text["Programmes.Field.Edition"], fact => editions.Find(edition => edition.Id == fact.Edition) is { } face
                ? ((Cell)face.Name).LinkTo(links.Edition(programme.Key, face.Key))
                : Cell.Empty)
            .Column(text["Programmes.Field.Source"], fact => fact.Source)
            .Filter("stage", text["Programmes.Field.Stage"], Option.Of<FactStage>(text))
            .Filter("edition", text["Programmes.Field.Edition"], [.. editions.Select(edition => new Option(edition.Id.ToString(), edition.Name.For(text.Language).Text))])
            .WithStanding(frame.MayEdit, text, fact => fact)
            .WithActions(frame.MayEdit, text, fact =>
            [
                (text["Common.Edit"], links.EditFact(programme.Key, fact.Key)),
                (fact.ArchivedAt is null ? text["Common.Archive"] : text["Common.Restore"], links.ArchiveFact(programme.Key, fact.Key)),
                (text["Common.History"], links.FactHistory(programme.Key, fact.Key)),
            ]);
        return (frame.MayEdit
                ? view.WhenEmpty(text["Programmes.Facts.Empty"], text["Programmes.Facts.Empty.Add"], links.NewFact(programme.Key), text["Programmes.Fact.New"])
                : view.WhenEmpty(text["Programmes.Facts.Empty"], text["Programmes.Programme.Empty.Wait"]))
            .WithAll(sorted);
    }
}
