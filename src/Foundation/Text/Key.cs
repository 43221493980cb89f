using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A stable key that people can read, in addresses and files: "berlin-tokyo-2024".</summary>
/// <remarks>
/// Lower-case a to z, digits, single hyphens between them, at most 80 characters. Capitals and full-width letters are
/// accepted and stored in lower case. A key is given once; a change of name does not change it.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Key>))]
public sealed record Key : IStoredText<Key>
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxLength = 80;

    private Key(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <summary>Refuses with <c>foundation.key.malformed</c> (fact <c>value</c>) or <c>foundation.key.too-long</c> (fact <c>most</c>).</summary>
    public static Result<Key> Check(string? text)
    {
        var typed = TypedText.Clean(text);
        if (text?.Length > MaxLength)
        {
            return Problem.Invalid("foundation.key.too-long", ("most", MaxLength));
        }

        var stored = typed.ToLowerInvariant();
        var isKey = stored.Length > 0 && stored[0] != '-' && stored[^1] != '-'
            && !stored.Contains("--", StringComparison.Ordinal)
            && stored.All(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
        return isKey ? new Key(stored) : Problem.Invalid("foundation.key.malformed", ("value", text ?? string.Empty));
    }

    /// <summary>Reads a key; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Key? key) => Check(text).Succeeded(out key, out _);

    /// <summary>Reads a key known to be one.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Key Parse(string? text) => StoredText.Parse<Key>(text);

    /// <summary>A key to offer for a title, "Zürich &amp; Gdańsk" giving "zurich-gdansk"; null when the title has no Latin letter or digit.</summary>
    public static Key? Suggest(string? title)
    {
        var key = new StringBuilder();
        foreach (var letter in SearchText.Fold(title))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                key.Append(letter);
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        key.Length = Math.Min(key.Length, MaxLength);
        return TryParse(key.ToString().Trim('-'), out var suggested) ? suggested : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
