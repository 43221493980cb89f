using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>A subject in a programme's own list. The same key means the same subject in every programme.</summary>
internal sealed class Topic : ProgrammeContent, ISearchable
{
    public Topic(TopicId id, ProgrammeId programme, Key key, TopicFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Topic(TopicId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public TopicId Id { get; private set; }

    public Key Key { get; private set; }

    public LocalizedText Label { get; private set; } = null!;

    public bool IsShared { get; private set; }

    public TopicFacts Facts => new(Label, IsShared);

    public void Describe(TopicFacts facts) => (Label, IsShared) = (facts.Label, facts.IsShared);

    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Label.Wordings()];
}
