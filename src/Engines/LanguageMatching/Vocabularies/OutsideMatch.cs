namespace Musubi.LanguageMatching;

/// <summary>What a concept is called in a list that others keep: an indicator, a goal.</summary>
/// <param name="Scheme">"u4ssc" or "sdg".</param>
/// <param name="Code">As that list writes it, without spaces: "EC:I:T:1C", "11.2".</param>
/// <param name="IsExact">The same thing; otherwise only close to it.</param>
public sealed record OutsideMatch(string Scheme, string Code, bool IsExact)
{
    private const string Goals = "http://metadata.un.org/sdg/";
    private const string Indicators = "urn:musubi:u4ssc:";

    /// <summary>Its name in linked data. The indicators have none of their own, so it is ours.</summary>
    public string Iri => (Scheme == "sdg" ? Goals : Indicators) + Code;

    /// <summary>The match that has this name; null when the name belongs to neither list.</summary>
    public static OutsideMatch? Of(string iri, bool isExact) => iri switch
    {
        _ when iri.StartsWith(Goals, StringComparison.Ordinal) => new("sdg", iri[Goals.Length..], isExact),
        _ when iri.StartsWith(Indicators, StringComparison.Ordinal) => new("u4ssc", iri[Indicators.Length..], isExact),
        _ => null,
    };
}
