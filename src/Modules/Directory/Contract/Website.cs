using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>The address of a website, kept as written; http or https only, so that a link never runs anything.</summary>
public sealed record Website
{
    /// <summary>The longest address taken.</summary>
    public const int MaxLength = 500;

    [JsonConstructor]
    private Website(string address) => Address = address;

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>The server's name, for showing: "www.example.org".</summary>
    [JsonIgnore]
    public string Server => new Uri(Address).IdnHost;

    /// <summary>Reads an address; "www.example.org" without https:// is completed. Refuses with <c>directory.website</c>.</summary>
    public static Result<Website> Check(string? text)
    {
        var typed = text?.Trim() ?? string.Empty;
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed;
        return typed.Length is > 0 and <= MaxLength && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0
            ? new Website(address)
            : DirectoryProblems.Website();
    }

    /// <summary>Reads an address; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Website? website) => Check(text).Succeeded(out website, out _);

    /// <summary>Reads an address known to be right.</summary>
    public static Website Parse(string text) => Check(text).Required();

    /// <inheritdoc/>
    public override string ToString() => Address;
}
