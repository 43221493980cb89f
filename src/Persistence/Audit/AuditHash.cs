using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Musubi.Persistence.Audit;

/// <summary>The two hashes of a link: written as a JSON array, so that no two different entries share one form.</summary>
internal static class AuditHash
{
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    public static string OfValues(string salt, string values) => Hex(Encoding.UTF8.GetBytes(salt + values));

    public static string Of(AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteNumberValue(entry.Sequence);
            json.WriteStringValue(InstantPattern.ExtendedIso.Format(entry.At));
            json.WriteStringValue(entry.Account?.ToString("D"));
            json.WriteStringValue(entry.ActorName);
            json.WriteStringValue(entry.What);
            json.WriteStringValue(entry.Why);
            json.WriteStringValue(entry.Programme?.ToString("D"));
            json.WriteStringValue(entry.Kind);
            json.WriteStringValue(entry.Key);
            json.WriteStringValue(entry.Change.ToString());
            json.WriteStringValue(entry.ValuesDigest);
            json.WriteStringValue(entry.PreviousHash);
            json.WriteEndArray();
        }

        return Hex(bytes.WrittenSpan);
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
