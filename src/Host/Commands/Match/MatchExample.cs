namespace Musubi.Host.Commands.Match;

/// <summary>The example that <c>musubi match --help</c> shows.</summary>
internal static class MatchExample
{
    public const string Call = "musubi match --needs needs.jsonl --offers offers.jsonl --top 5 --reader de --out pairs.jsonl";

    public const string Need = """{ "id": "N1", "lang": "ja", "text": "路線バスの廃止" }""";

    public const string Offer = """{ "id": "S1", "lang": "de", "title": "Rufbus", "text": "Rufbus im Umland" }""";
}
