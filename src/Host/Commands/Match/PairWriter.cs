using System.Text.Encodings.Web;
using System.Text.Json;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary>Writes ranked offers, one JSON object a line.</summary>
internal static class PairWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, string need, IReadOnlyList<RankedOffer> ranked)
    {
        foreach (var offer in ranked)
        {
            using (var json = new Utf8JsonWriter(stream, Plain))
            {
                Write(json, need, offer);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, string need, RankedOffer offer)
    {
        json.WriteStartObject();
        json.WriteString("need", need);
        json.WriteString("offer", offer.Offer);
        json.WriteNumber("rank", offer.Rank);
        json.WriteNumber("score", offer.Score);
        json.WriteStartArray("reasons");
        foreach (var reason in offer.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("concept", reason.Concept);
            json.WriteString("label", reason.Label);
            json.WriteString("need", reason.Need);
            json.WriteString("offer", reason.Offer);
            json.WriteNumber("weight", reason.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
