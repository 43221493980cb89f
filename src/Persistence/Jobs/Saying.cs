using System.Text.Json;

namespace Musubi.Persistence.Jobs;

/// <summary>A word of the language files with its facts, kept in the database: the sentence is made for each reader.</summary>
/// <param name="Word">The word's key.</param>
/// <param name="Facts">Placeholder → number, text or truth value.</param>
public sealed record Saying(string Word, SortedDictionary<string, JsonElement> Facts)
{
    /// <summary>The facts as sentences take them.</summary>
    public (string Name, object? Value)[] Arguments => [.. Facts.Select(fact => (fact.Key, Plain(fact.Value)))];

    internal static Saying Of(string word, IEnumerable<(string Name, object? Value)> facts) => new(
        word,
        new SortedDictionary<string, JsonElement>(
            facts.ToDictionary(fact => fact.Name, fact => JsonSerializer.SerializeToElement(fact.Value is null or bool or string or int or long or decimal or double ? fact.Value : fact.Value.ToString()), StringComparer.Ordinal),
            StringComparer.Ordinal));

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => value.GetString(),
    };
}
