using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Musubi.Persistence.Audit;

/// <summary>The kind and key under which the chain names a record. A part owned by a record goes under its owner's.</summary>
internal static class RecordKey
{
    private const int LongestPart = 64;

    public static string KindOf(IReadOnlyEntityType type)
    {
        var root = Root(type);
        return root.HasSharedClrType ? root.ShortName() : root.ClrType.Name;
    }

    public static string Of(EntityEntry entry) =>
        string.Join('/', KeyProperties(entry.Metadata).Select(key => Text(Stored(entry.Property(key.Name)))));

    /// <summary>The key's text for a key value as handlers hold it: an id, a text, a number.</summary>
    public static string Text(object? value) => value switch
    {
        null => string.Empty,
        byte[] bytes => Digest(bytes),
        string text when text.Length > LongestPart => Digest(System.Text.Encoding.UTF8.GetBytes(text)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Leads the names of an owned part's properties: "Address." or "Phones[2]."; empty for a record itself.</summary>
    public static string PartOf(EntityEntry entry)
    {
        if (entry.Metadata.FindOwnership() is not { } ownership)
        {
            return string.Empty;
        }

        var name = ownership.PrincipalToDependent?.Name ?? entry.Metadata.ShortName();
        var own = entry.Metadata.FindPrimaryKey()!.Properties.Except(ownership.Properties).Select(key => Text(entry.Property(key.Name).CurrentValue)).ToList();
        return own.Count == 0 ? $"{name}." : $"{name}[{string.Join('/', own)}].";
    }

    private static IEnumerable<IReadOnlyProperty> KeyProperties(IReadOnlyEntityType type) =>
        type.FindOwnership()?.Properties ?? type.FindPrimaryKey()!.Properties;

    private static IReadOnlyEntityType Root(IReadOnlyEntityType type) =>
        type.FindOwnership() is { } ownership ? Root(ownership.PrincipalEntityType) : type;

    private static object? Stored(PropertyEntry property) =>
        property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(property.CurrentValue) : property.CurrentValue;

    // Long and binary keys (of sign-in devices) go in as their digest: the key stays findable, the index small.
    private static string Digest(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..40];
}
