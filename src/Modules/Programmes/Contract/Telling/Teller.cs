using System.Collections;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes.Features.Telling;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Says values in the reader's words, a line each, with the names of what they point to.</summary>
public sealed class Teller(Text text, NameBook names, IReadOnlyDictionary<EditionId, EditionFace> editions, IReadOnlyDictionary<TopicId, TopicFace> topics)
{
    /// <summary>The reader's words.</summary>
    public Text Text => text;

    /// <summary>The value in words; no line for null.</summary>
    public IReadOnlyList<string> Tell(object? value) => value switch
    {
        null => [],
        LocalizedText wording => Wordings(wording),
        When time => [text.Say(time)],
        Enum member => [text.Of(member)],
        bool yes => [text[yes ? "Common.Yes" : "Common.No"]],
        PlaceId place => [Name(place)],
        OrganisationId organisation => [Name(organisation)],
        PersonId person => [Name(person)],
        EditionId edition => [editions.TryGetValue(edition, out var face) ? face.Name.For(text.Language).Text : text["Programmes.Told.NotVisible"]],
        TopicId topic => [topics.TryGetValue(topic, out var face) ? face.Label.For(text.Language).Text : text["Programmes.Told.NotVisible"]],
        Language language => [text.Of(language)],
        Phase phase => [Phase(phase)],
        CalendarEntry entry => [Entry(entry)],
        EditionRules rules => rules.Grant is { } grant ? GrantWords.Tell(grant, text) : [],
        ITold told => told.Tell(this),
        string line => [line],
        IEnumerable several => [.. several.Cast<object?>().SelectMany(Tell)],
        _ => [text.Formats.Show(value)],
    };

    /// <summary>The name of a member, or that the reader may not see it.</summary>
    public string Name(Member member) => names.Find(member)?.Name ?? text["Programmes.Told.NotVisible"];

    private IReadOnlyList<string> Wordings(LocalizedText value) =>
    [
        text["Programmes.Told.Wording", ("language", value.Language), ("text", value.Original)],
        .. value.Translations.Select(pair => text["Programmes.Told.Wording", ("language", Language.Parse(pair.Key)), ("text", pair.Value.Text)]),
    ];

    private string Phase(Phase phase)
    {
        var line = text["Programmes.Told.Phase", ("name", phase.Name), ("kind", phase.Kind)];
        var more = new[] { text.Say(phase.When), phase.Description?.For(text.Language).Text ?? string.Empty }.Where(part => part.Length > 0);
        return string.Join(" · ", more.Prepend(line));
    }

    private string Entry(CalendarEntry entry)
    {
        var line = text["Programmes.Told.Entry", ("when", text.Say(entry.When)), ("name", entry.Name), ("kind", entry.Kind)];
        return entry.Place is { } place ? $"{line} · {Name(place)}" : line;
    }
}
