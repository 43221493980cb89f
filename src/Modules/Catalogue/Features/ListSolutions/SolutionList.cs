using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Features.ShowSolution;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.ListSolutions;

/// <summary>The solutions of a programme, those entered last first.</summary>
internal sealed class SolutionList(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, CatalogueLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var all = db.Set<Solution>().AsNoTracking().Where(solution => solution.Programme == room.Id).SeenBy(room.Reader);
        var today = db.Now.InUtc().Date;
        var solutions = Narrowed(all.Matching(query.Search).InState(query), query, today, room.IsInside);
        var sorts = new TableSorts<Solution>("entered")
            .By("entered", solution => solution.Id)
            .By("title", ReaderOrder.ByWording<Solution>(solution => solution.Title, text.Language))
            .By("maturity", solution => solution.Maturity)
            .By("review", solution => solution.ReviewedUntil);
        var asked = query.Sort is null ? query with { Sort = "entered", Descending = true } : query;
        var rows = await query.Cut(sorts.Apply(solutions, asked).ThenBy(solution => solution.Id)).ToListAsync(cancel);
        var places = (await all.Select(solution => solution.PlaceMarks).Distinct().ToListAsync(cancel)).SelectMany(Marks.Ids).Distinct().Select(place => (Member)new PlaceId(place)).ToList();
        var topics = await programmes.TopicsAsync(room.Id, cancel);
        var names = await NameBook.ReadAsync(directory, text, [.. places, .. rows.Select(row => (Member)row.Organisation)], cancel);

        var view = new TableView<Solution>("solutions", query)
            .Column(text["Catalogue.Field.Title"], solution => Cell.Of(solution.Title).LinkTo(links.Solution(room.Key, solution.Key)).Marked(solution), "title")
            .Column(text["Catalogue.Field.Organisation"], solution => names.CellOf(solution.Organisation))
            .Column(text["Catalogue.Field.Maturity"], solution => Cell.Of(solution.Maturity).AsBadge(solution.Maturity.Tone()), "maturity")
            .Column(text["Catalogue.Field.EvidenceLevel"], solution => Cell.Of(solution.EvidenceLevel).AsBadge(solution.EvidenceLevel.Tone()))
            .Column(text["Catalogue.Field.Topics"], solution => Cell.Of(solution.Topics.Where(topics.ContainsKey).Select(topic => topics[topic].Label.For(text.Language).Text)))
            .Column(text["Catalogue.Field.Support"], solution => Cell.Of(solution.Support.Select(kind => text.Of(kind))))
            .Column(text["Catalogue.Field.Languages"], solution => Cell.Of(solution.Languages.Select(language => text.Of(language))))
            .Column(text["Catalogue.Field.ReviewedUntil"], solution => solution.SubmittedAt is not null && room.IsInside ? Cell.Of(ReviewState.Waiting).AsBadge(Tone.Accent) : solution.ReviewOn(today).Tone() is { } tone ? Cell.Of(solution.ReviewedUntil).AsBadge(tone) : Cell.Of(solution.ReviewedUntil), "review")
            .Filter("topic", text["Catalogue.Field.Topics"], Options(topics))
            .Filter("place", text["Catalogue.Field.Places"], names.Options(places))
            .Filter("support", text["Catalogue.Field.Support"], Option.Of<SupportKind>(text))
            .Filter("maturity", text["Catalogue.Field.Maturity"], Option.Of<Maturity>(text))
            .Filter("level", text["Catalogue.Solutions.LevelAtLeast"], [.. Option.Of<EvidenceLevel>(text).Where(option => option.Value is not nameof(EvidenceLevel.Claimed))])
            .Filter("review", text["Catalogue.Field.Review"], [.. Option.Of<ReviewState>(text).Where(option => room.IsInside || option.Value is not nameof(ReviewState.Waiting))])
            .WithStanding(room.IsInside, text, solution => solution);
        return (room.Is(Role.Secretariat, Role.Partner)
                ? view.WhenEmpty(text["Catalogue.Solutions.Empty"], text["Catalogue.Solutions.Empty.Add"], links.NewSolution(room.Key), text["Catalogue.Solution.New"])
                : view.WhenEmpty(text["Catalogue.Solutions.Empty"], text["Catalogue.Solutions.Empty.Wait"]))
            .With(rows, await solutions.CountAsync(cancel));
    }

    private static IQueryable<Solution> Narrowed(IQueryable<Solution> solutions, TableQuery query, LocalDate today, bool isInside)
    {
        if (query.Filter<Maturity>("maturity") is { } maturity)
        {
            solutions = solutions.Where(solution => solution.Maturity == maturity);
        }

        if (Guid.TryParse(query.Filter("place"), out var place))
        {
            var mark = Marks.Of(new PlaceId(place));
            solutions = solutions.Where(solution => solution.PlaceMarks.Contains(mark));
        }

        if (Guid.TryParse(query.Filter("topic"), out var topic))
        {
            var mark = Marks.Of(new TopicId(topic));
            solutions = solutions.Where(solution => solution.TopicMarks.Contains(mark));
        }

        if (query.Filter<SupportKind>("support") is { } kind)
        {
            var mark = Marks.Of(kind);
            solutions = solutions.Where(solution => solution.SupportMarks.Contains(mark));
        }

        if (query.Filter<EvidenceLevel>("level") is { } least)
        {
            var enough = Enum.GetValues<EvidenceLevel>().Where(level => level >= least).ToList();
            solutions = solutions.Where(solution => enough.Contains(solution.EvidenceLevel));
        }

        return query.Filter<ReviewState>("review") is { } review && (isInside || review is not ReviewState.Waiting) ? solutions.Where(Review.Stands(review, today)) : solutions;
    }

    private List<Option> Options(IReadOnlyDictionary<TopicId, TopicFace> topics) =>
        [.. topics.Values.Where(topic => !topic.IsArchived).Select(topic => new Option(topic.Id.ToString(), topic.Label.For(text.Language).Text))];
}
