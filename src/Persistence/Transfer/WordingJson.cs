using System.Text.Json.Nodes;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Writes a text with its languages and, where it differs from the rest of the file, who translated it.</summary>
internal static class WordingJson
{
    private static readonly string[] First = ["en", "de", "ja"];

    public static JsonObject Write(LocalizedText text, FileTranslators translators)
    {
        var json = new JsonObject { ["original"] = text.Language.Tag };
        foreach (var tag in text.Translations.Keys.Append(text.Language.Tag).OrderBy(Rank).ThenBy(tag => tag, StringComparer.Ordinal))
        {
            json[tag] = tag == text.Language.Tag ? text.Original : text.Translations[tag].Text;
        }

        var others = text.Translations.Where(pair => !translators.IsUsual(Translator.Of(pair.Value))).ToList();
        if (others.Count > 0)
        {
            json["translatedBy"] = new JsonObject(others.OrderBy(pair => Rank(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Write(Translator.Of(pair.Value)))));
        }

        var outdated = text.Translations.Where(pair => pair.Value.MadeFrom is not null).ToList();
        if (outdated.Count > 0)
        {
            json["madeFrom"] = new JsonObject(outdated.OrderBy(pair => Rank(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.MadeFrom)));
        }

        return json;
    }

    public static JsonObject Write(Translator translator)
    {
        var json = new JsonObject();
        if (translator.Name is { } name)
        {
            json["name"] = name;
        }

        if (translator.By is not TranslatedBy.Unstated)
        {
            json["kind"] = FileNames.Of(translator.By);
        }

        return json;
    }

    private static int Rank(string tag) => Array.IndexOf(First, tag) is >= 0 and var rank ? rank : First.Length;
}
