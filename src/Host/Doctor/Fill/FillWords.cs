using System.Globalization;
using System.Text.Json.Nodes;

namespace Musubi.Host.Doctor.Fill;

/// <summary>The words of made-up entries, in all three languages: <c>data/fill/words.json</c>.</summary>
internal sealed class FillWords
{
    private static readonly string[] Languages = ["en", "de", "ja"];

    private readonly JsonNode words;

    private FillWords(JsonNode words) => this.words = words;

    /// <summary>How many different titles there are.</summary>
    public int Titles => Whats.Count * Hows.Count;

    private JsonArray Whats => words["whats"]!.AsArray();

    private JsonArray Hows => words["hows"]!.AsArray();

    /// <summary>Reads the words that lie beside the program.</summary>
    public static async Task<FillWords> ReadAsync(CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", "fill", "words.json"));
        return new((await JsonNode.ParseAsync(file, cancellationToken: cancel))!);
    }

    /// <summary>A wording as it stands.</summary>
    public JsonNode Of(string name) => words[name]!.DeepClone();

    /// <summary>A wording with a number in it.</summary>
    public JsonObject Numbered(string name, int number) =>
        Filled(name, (_, text) => text.Replace("{number}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    /// <summary>A wording about the what and the how of a number; neighbouring numbers differ in both.</summary>
    public JsonObject About(string name, int number) => Filled(name, (language, text) => text
        .Replace("{what}", Whats[number % Whats.Count]![language]!.GetValue<string>(), StringComparison.Ordinal)
        .Replace("{how}", Hows[number / Whats.Count % Hows.Count]![language]!.GetValue<string>(), StringComparison.Ordinal));

    private JsonObject Filled(string name, Func<string, string, string> fill)
    {
        var wording = new JsonObject { ["original"] = words[name]!["original"]!.GetValue<string>() };
        foreach (var language in Languages)
        {
            wording[language] = fill(language, words[name]![language]!.GetValue<string>());
        }

        return wording;
    }
}
