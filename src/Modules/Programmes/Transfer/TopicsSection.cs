using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>Topics: <c>topics</c>. Which of them the members share stands in <c>programme.topics</c>.</summary>
internal sealed class TopicsSection(ProgrammeDraft draft) : PartsSection<Topic, TopicId, TopicFacts>(draft)
{
    public const string Section = "topics";

    public override string Name => Section;

    public override string Word => "Programmes.Section.Topics";

    public override int Order => 40;

    protected override List<Topic> Parts => Draft.Parts.Topics;

    protected override IEnumerable<Topic> InOrder => Parts.OrderBy(topic => topic.Key.Stored, StringComparer.Ordinal);

    /// <summary>Checks the list of shared topics: each is one of the file's, and none is named twice.</summary>
    public static void ReadShared(ItemReader programme)
    {
        var known = programme.Run.Items(Section).Select(topic => topic["key"]?.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var topic in programme.Texts("topics").Where(topic => !known.Contains(topic.Text)))
        {
            programme.Run.Faults.Add(topic.Place, TransferProblems.UnknownKey(Section, topic.Text));
        }
    }

    protected override TopicId IdOf(Topic entity) => entity.Id;

    protected override Key KeyOf(Topic entity) => entity.Key;

    protected override TopicFacts FactsOf(Topic entity, bool isProgrammePublished) => entity.Facts;

    protected override TopicFacts? ReadFacts(ItemReader item)
    {
        var isShared = IsShared(item);
        return item.Wording("label", required: true) is { } label ? new(label, isShared) : null;
    }

    protected override void WriteFacts(ItemWriter item, TopicFacts facts) => item.Put("label", facts.Label);

    protected override void WriteElsewhere(ItemWriter item, TopicFacts facts) => item.Put("programme.topics", facts.IsShared);

    protected override Topic Add(ImportRun run, TopicId id, Key key, TopicFacts facts) => Draft.Add(Parts, new Topic(id, run.Programme, key, facts));

    protected override void Describe(ImportRun run, Topic entity, TopicFacts facts) => entity.Describe(facts);

    private static bool IsShared(ItemReader item) =>
        item.Run.Items(ProgrammeSection.Section).FirstOrDefault()?["topics"] is { } shared
        && shared.Items.Any(topic => topic.Text == item.Find("key")?.Text);
}
