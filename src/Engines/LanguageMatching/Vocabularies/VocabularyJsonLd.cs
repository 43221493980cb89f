using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Musubi.LanguageMatching;

/// <summary>A vocabulary as SKOS in JSON-LD 1.1, with the names and statements of <see cref="VocabularyTurtle"/>.</summary>
/// <remarks>To be read by other programs; the form that <c>--vocabulary</c> takes back is Turtle.</remarks>
public static class VocabularyJsonLd
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole vocabulary in UTF-8, concepts by id.</summary>
    public static byte[] Write(Vocabulary vocabulary)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph");
            json.WriteStartObject();
            json.WriteString("@id", "mus:scheme");
            json.WriteString("@type", "skos:ConceptScheme");
            json.WriteEndObject();
            foreach (var concept in vocabulary.Concepts)
            {
                WriteConcept(json, concept);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        json.WriteString("c", "urn:musubi:concept:");
        json.WriteString("mus", "urn:musubi:vocabulary:");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        foreach (var (term, name) in new[] { ("prefLabel", "skos:prefLabel"), ("altLabel", "skos:altLabel"), ("ambiguous", "mus:ambiguous") })
        {
            json.WriteStartObject(term);
            json.WriteString("@id", name);
            json.WriteString("@container", "@language");
            json.WriteEndObject();
        }

        foreach (var (term, name) in new[]
        {
            ("inScheme", "skos:inScheme"), ("broader", "skos:broader"), ("related", "skos:related"), ("exactMatch", "skos:exactMatch"), ("closeMatch", "skos:closeMatch"), ("technology", "mus:technology"),
        })
        {
            json.WriteStartObject(term);
            json.WriteString("@id", name);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }

        json.WriteString("addresses", "mus:addresses");
        json.WriteStartObject("strength");
        json.WriteString("@id", "mus:strength");
        json.WriteString("@type", "xsd:decimal");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteConcept(Utf8JsonWriter json, Concept concept)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"c:{concept.Id}");
        json.WriteString("@type", "skos:Concept");
        json.WriteString("inScheme", "mus:scheme");
        WriteList(json, "broader", concept.Broader.Select(id => $"c:{id}"));
        WriteList(json, "related", concept.Related.Select(id => $"c:{id}"));
        WriteHelps(json, concept);
        WriteList(json, "exactMatch", concept.Matches.Where(match => match.IsExact).Select(match => match.Iri));
        WriteList(json, "closeMatch", concept.Matches.Where(match => !match.IsExact).Select(match => match.Iri));
        json.WriteStartObject("prefLabel");
        foreach (var (language, labels) in concept.Labels)
        {
            json.WriteString(language, labels[0].Text);
        }

        json.WriteEndObject();
        WriteLabels(json, "altLabel", concept, (label, at) => at > 0);
        WriteLabels(json, "ambiguous", concept, (label, _) => label.IsAmbiguous);
        json.WriteEndObject();
    }

    private static void WriteHelps(Utf8JsonWriter json, Concept concept)
    {
        if (concept.Addresses.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("addresses");
        foreach (var help in concept.Addresses)
        {
            json.WriteStartObject();
            json.WriteString("technology", $"c:{help.Technology}");
            json.WriteNumber("strength", help.Strength);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, string term, Concept concept, Func<Label, int, bool> takes)
    {
        var all = concept.Labels.Select(pair => (Language: pair.Key, Texts: pair.Value.Where(takes).Select(label => label.Text).ToList())).Where(pair => pair.Texts.Count > 0).ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartObject(term);
        all.ForEach(pair => WriteList(json, pair.Language, pair.Texts));
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
