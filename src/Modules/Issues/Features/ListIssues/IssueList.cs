using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Features.ShowIssue;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ListIssues;

/// <summary>The local issues of a programme, those first whose state changed last.</summary>
internal sealed class IssueList(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, IssuesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var all = db.Set<Issue>().AsNoTracking().Where(issue => issue.Programme == room.Id).SeenBy(room.Reader);
        var issues = Narrowed(all.Matching(query.Search).InState(query), query);
        var sorts = new TableSorts<Issue>("since")
            .By("title", ReaderOrder.ByWording<Issue>(issue => issue.Title, text.Language))
            .By("progress", issue => issue.State)
            .By("wanted", issue => issue.WantedBy)
            .By("since", issue => issue.StateSince);
        var asked = query.Sort is null ? query with { Sort = "since", Descending = true } : query;
        var rows = await query.Cut(sorts.Apply(issues, asked).ThenBy(issue => issue.Id)).ToListAsync(cancel);
        var places = await all.Select(issue => issue.Place).Distinct().ToListAsync(cancel);
        var topics = await programmes.TopicsAsync(room.Id, cancel);
        var names = await NameBook.ReadAsync(directory, text, [.. places.Select(one => (Member)one), .. rows.Select(row => (Member)row.Organisation)], cancel);

        var view = new TableView<Issue>("issues", query)
            .Column(text["Issues.Field.Title"], issue => Cell.Of(issue.Title).LinkTo(links.Issue(room.Key, issue.Key)).Marked(issue), "title")
            .Column(text["Issues.Field.Organisation"], issue => names.CellOf(issue.Organisation))
            .Column(text["Issues.Field.Place"], issue => names.CellOf(issue.Place))
            .Column(text["Issues.Field.Topics"], issue => Cell.Of(issue.Topics.Where(topics.ContainsKey).Select(topic => topics[topic].Label.For(text.Language).Text)))
            .Column(text["Issues.Field.Support"], issue => Cell.Of(issue.Support.Select(wanted => text.Of(wanted.Kind))))
            .Column(text["Issues.Field.WantedBy"], issue => Cell.Of(issue.WantedBy), "wanted")
            .Column(text["Issues.Field.State"], issue => Cell.Of(issue.State).AsBadge(issue.State.Tone()), "progress")
            .Filter("topic", text["Issues.Field.Topics"], Options(topics))
            .Filter("place", text["Issues.Field.Place"], names.Options(places.Select(one => (Member)one)))
            .Filter("support", text["Issues.Field.Support"], Option.Of<SupportKind>(text))
            .Filter("progress", text["Issues.Field.State"], Option.Of<IssueState>(text))
            .WithStanding(room.IsInside, text, issue => issue);
        return (room.Is(Role.Secretariat, Role.CityOfficer)
                ? view.WhenEmpty(text["Issues.Issues.Empty"], text["Issues.Issues.Empty.Add"], links.NewIssue(room.Key), text["Issues.Issue.New"])
                : view.WhenEmpty(text["Issues.Issues.Empty"], text["Issues.Issues.Empty.Wait"]))
            .With(rows, await issues.CountAsync(cancel));
    }

    private static IQueryable<Issue> Narrowed(IQueryable<Issue> issues, TableQuery query)
    {
        if (query.Filter<IssueState>("progress") is { } state)
        {
            issues = issues.Where(issue => issue.State == state);
        }

        if (Guid.TryParse(query.Filter("place"), out var place))
        {
            issues = issues.Where(issue => issue.Place == new PlaceId(place));
        }

        if (Guid.TryParse(query.Filter("topic"), out var topic))
        {
            var mark = Marks.Of(new TopicId(topic));
            issues = issues.Where(issue => issue.TopicMarks.Contains(mark));
        }

        if (query.Filter<SupportKind>("support") is { } kind)
        {
            var mark = Marks.Of(kind);
            issues = issues.Where(issue => issue.SupportMarks.Contains(mark));
        }

        return issues;
    }

    private List<Option> Options(IReadOnlyDictionary<TopicId, TopicFace> topics) =>
        [.. topics.Values.Where(topic => !topic.IsArchived).Select(topic => new Option(topic.Id.ToString(), topic.Label.For(text.Language).Text))];
}
