using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Host.Doctor.Fill;

/// <summary>Writes a programme file with any number of made-up issues and solutions, the same for the same numbers and day.</summary>
internal static class FilledProgramme
{
    private const int Districts = 40;
    private const int Companies = 400;
    private const int Topics = 12;

    private static readonly string[] Maturities = ["idea", "prototype", "pilot"];
    private static readonly string[] Supports = ["technology", "knowledge", "partner", "funding", "pilot-site"];

    /// <summary>The file. Everything in it is illustrative.</summary>
    public static byte[] Write(FillWords words, int issues, int solutions, LocalDate today) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = "musubi-programme/1",
        ["translatedBy"] = new JsonObject { ["name"] = "musubi doctor" },
        ["places"] = All(Districts, at => new() { ["key"] = Key("trial-district", at), ["kind"] = "area", ["name"] = words.Numbered("district", at + 1) }),
        ["organisations"] = new JsonArray(
        [
            .. Each(Districts, at => new() { ["key"] = Key("trial-town-hall", at), ["kind"] = "local-government", ["name"] = words.Numbered("town", at + 1), ["place"] = Key("trial-district", at) }),
            .. Each(Companies, at => new() { ["key"] = Key("trial-company", at), ["kind"] = "company", ["name"] = words.Numbered("company", at + 1) }),
        ]),
        ["topics"] = All(Topics, at => new() { ["key"] = Key("trial-topic", at), ["label"] = words.About("title", at) }),
        ["programme"] = new JsonObject
        {
            ["key"] = "trial-by-quantity",
            ["name"] = words.Of("programme"),
            ["kind"] = "support-project",
            ["summary"] = words.Of("about"),
            ["accent"] = "teal",
            ["illustrative"] = true,
        },
        ["issues"] = All(issues, at => new()
        {
            ["key"] = Key("trial-issue", at),
            ["title"] = words.About("title", at),
            ["organisation"] = Key("trial-town-hall", at % Districts),
            ["place"] = Key("trial-district", at % Districts),
            ["summary"] = words.About("issueSummary", at),
            ["topics"] = new JsonArray(Key("trial-topic", at % Topics)),
            ["supportWanted"] = new JsonArray(new JsonObject { ["kind"] = Supports[at % Supports.Length] }),
            ["state"] = "open",
        }),
        ["solutions"] = All(solutions, at => new()
        {
            ["key"] = Key("trial-solution", at),
            ["title"] = words.About("title", at),
            ["organisation"] = Key("trial-company", at % Companies),
            ["summary"] = words.About("solutionSummary", at),
            ["reviewedUntil"] = LocalDatePattern.Iso.Format(today.PlusDays(at % 700)),
            ["maturity"] = Maturities[at % Maturities.Length],
            ["topics"] = new JsonArray(Key("trial-topic", at % Topics)),
        }),
    }.ToJsonString());

    private static JsonArray All(int count, Func<int, JsonObject> make) => new([.. Each(count, make)]);

    private static IEnumerable<JsonNode> Each(int count, Func<int, JsonObject> make)
    {
        for (var at = 0; at < count; at++)
        {
            var item = make(at);
            item["illustrative"] = true;
            yield return item;
        }
    }

    private static string Key(string stem, int at) => string.Create(CultureInfo.InvariantCulture, $"{stem}-{at + 1:D5}");
}
