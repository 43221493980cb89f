using System.Text.Json;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Persistence.Jobs;

/// <summary>A word of the language files with its facts, kept in the database: the sentence is made for each reader.</summary>
/// <param name="Word">The word's key.</param>
/// <param name="Facts">Placeholder → number, text or truth value.</param>
public sealed record Saying(string Word, SortedDictionary<string, JsonElement> Facts)
{
    private const string Day = "day";
    private const string Tongue = "language";

    /// <summary>The facts as sentences take them.</summary>
    public (string Name, object? Value)[] Arguments => [.. Facts.Select(fact => (fact.Key, Plain(fact.Value)))];

    /// <summary>A word with its facts. Days and languages stay what they are, so that each reader sees them in their own way.</summary>
    public static Saying Of(string word, IEnumerable<(string Name, object? Value)> facts) => new(
        word,
        new SortedDictionary<string, JsonElement>(
            facts.ToDictionary(fact => fact.Name, fact => JsonSerializer.SerializeToElement(Kept(fact.Value)), StringComparer.Ordinal),
            StringComparer.Ordinal));

    private static object? Kept(object? value) => value switch
    {
        null or bool or string or int or long or decimal or double => value,
        LocalDate day => new Dictionary<string, string>(StringComparer.Ordinal) { [Day] = LocalDatePattern.Iso.Format(day) },
        Language language => new Dictionary<string, string>(StringComparer.Ordinal) { [Tongue] = language.Tag },
        _ => value.ToString(),
    };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        JsonValueKind.Object when value.TryGetProperty(Day, out var day) => LocalDatePattern.Iso.Parse(day.GetString()!).Value,
        JsonValueKind.Object => Language.Parse(value.GetProperty(Tongue).GetString()!),
        _ => value.GetString(),
    };
}
