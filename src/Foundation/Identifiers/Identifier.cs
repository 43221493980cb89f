using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A checked code with its scheme. Stored in one text as "jp-municipal:131032", or as scheme and value apart.</summary>
[JsonConverter(typeof(StoredTextJsonConverter<Identifier>))]
public sealed record Identifier : IStoredText<Identifier>
{
    internal Identifier(IdentifierScheme scheme, string value, string shown) => (Scheme, Value, Shown) = (scheme, value, shown);

    /// <summary>The kind of code.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The code in its one stored form, without scheme: "131032".</summary>
    public string Value { get; }

    /// <summary>The code in the form for people, without scheme.</summary>
    public string Shown { get; }

    /// <inheritdoc/>
    public string Stored => $"{Scheme.Key}:{Value}";

    /// <summary>Checks scheme and code as typed in two fields or columns.</summary>
    /// <remarks>Refuses with <c>foundation.identifier.unknown-scheme</c> (fact <c>scheme</c>) or as the scheme does.</remarks>
    public static Result<Identifier> Check(string? scheme, string? value) =>
        IdentifierScheme.Find(scheme) is { } known ? known.Check(value) : IdentifierProblems.UnknownScheme(scheme);

    /// <summary>Reads scheme, colon and code; refuses as the scheme does.</summary>
    public static Result<Identifier> Check(string? text)
    {
        var parts = (text ?? string.Empty).Split(':', 2);
        return Check(parts[0].Trim(), parts.ElementAtOrDefault(1));
    }

    /// <summary>Reads scheme, colon and code; false when they do not fit.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Identifier? identifier) =>
        Check(text).Succeeded(out identifier, out _);

    /// <summary>Reads scheme, colon and code known to be right.</summary>
    /// <exception cref="FormatException">They are not.</exception>
    public static Identifier Parse(string? text) => StoredText.Parse<Identifier>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
