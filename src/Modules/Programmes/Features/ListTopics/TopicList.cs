using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ListTopics;

/// <summary>A programme's own list of topics.</summary>
internal sealed class TopicList(MusubiDb db, ProgrammesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(ProgrammeFrame frame, TableQuery query, CancellationToken cancel)
    {
        var programme = frame.Programme;
        var topics = db.Set<Topic>().AsNoTracking().Where(topic => topic.Programme == programme.Programme).Matching(query.Search).InState(query);
        topics = query.Filter("shared") switch
        {
            "true" => topics.Where(topic => topic.IsShared),
            "false" => topics.Where(topic => !topic.IsShared),
            _ => topics,
        };
        var sorts = new TableSorts<Topic>("name")
            .By("name", ReaderOrder.ByWording<Topic>(topic => topic.Label, text.Language))
            .By("key", topic => topic.Key)
            .By("shared", topic => topic.IsShared);
        var rows = await query.Cut(sorts.Apply(topics, query).ThenBy(topic => topic.Id)).ToListAsync(cancel);

        var view = new TableView<Topic>("topics", query)
            .Column(text["Programmes.Field.Name"], topic => ((Cell)topic.Label).Marked(topic), "name")
            .Column(text["Programmes.Topics.Key"], topic => topic.Key.Stored, "key")
            .Column(text["Programmes.Field.IsShared"], topic => text[topic.IsShared ? "Common.Yes" : "Common.No"], "shared")
            .Filter("shared", text["Programmes.Field.IsShared"], [new("true", text["Common.Yes"]), new("false", text["Common.No"])])
            .WithStanding(frame.MayEdit, text, topic => topic)
            .WithActions(frame.MayEdit, text, topic =>
            [
                (text["Common.Edit"], links.EditTopic(programme.Key, topic.Key)),
                (topic.ArchivedAt is null ? text["Common.Archive"] : text["Common.Restore"], links.ArchiveTopic(programme.Key, topic.Key)),
                (text["Common.History"], links.TopicHistory(programme.Key, topic.Key)),
            ]);
        return (frame.MayEdit
                ? view.WhenEmpty(text["Programmes.Topics.Empty"], text["Programmes.Topics.Empty.Add"], links.NewTopic(programme.Key), text["Programmes.Topic.New"])
                : view.WhenEmpty(text["Programmes.Topics.Empty"], text["Programmes.Programme.Empty.Wait"]))
            .With(rows, await topics.CountAsync(cancel));
    }
}
