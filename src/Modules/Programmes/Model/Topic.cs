using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>A subject in a programme's own list. The same key means the same subject in every programme.</summary>
internal sealed class Topic(TopicId id, ProgrammeId programme, Key key) : ProgrammeContent(programme), ISearchable
{
    public TopicId Id { get; private set; } = id;

    public Key Key { get; private set; } = key;

    public required LocalizedText Label { get; set; }

    /// <summary>True when the members share it: it stands on the programme's page. Others only sort single issues.</summary>
    public bool IsShared { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Label.Wordings()];
}
