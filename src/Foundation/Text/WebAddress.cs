using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>An address of a web page: http or https, a named server, no name and password in it.</summary>
/// <remarks>Nothing that runs (javascript:), reads files or hides where it leads can be stored as a link. At most 2 000 characters.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<WebAddress>))]
public sealed record WebAddress : IStoredText<WebAddress>
{
    /// <summary>The longest address taken.</summary>
    public const int MaxLength = 2000;

    private WebAddress(string stored) => Stored = stored;

    /// <summary>The address with everything escaped that has to be, the server's name in ASCII.</summary>
    public string Stored { get; }

    /// <summary>The address for code that follows it.</summary>
    public Uri Address => new(Stored);

    /// <summary>The server's name in its own writing, for showing where a link leads: "www.city.kamakura.kanagawa.jp".</summary>
    public string Server => new System.Globalization.IdnMapping().GetUnicode(Address.IdnHost);

    /// <summary>Reads an address; "www.example.org" is completed to https. Refuses with <c>foundation.web.malformed</c> (fact <c>value</c>).</summary>
    public static Result<WebAddress> Check(string? text)
    {
        var typed = text?.Trim() ?? string.Empty;
        var full = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        return !typed.Any(letter => char.IsWhiteSpace(letter) || letter == '\\')
            && TypedText.IsOneLine(typed)
            && Uri.TryCreate(full, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0
            && HostName.ToAscii(uri.IdnHost) is not null
            && InAscii(uri) is { Length: <= MaxLength } stored
                ? new WebAddress(stored)
                : Problem.Invalid("foundation.web.malformed", ("value", typed));
    }

    /// <summary>Reads an address; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WebAddress? address) => Check(text).Succeeded(out address, out _);

    /// <summary>Reads an address known to be one.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static WebAddress Parse(string? text) => StoredText.Parse<WebAddress>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static string InAscii(Uri address) => new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
}
