using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>An e-mail address that can stand in a mail header: one line, no comment, no quoted part.</summary>
/// <remarks>
/// The part before the @ is kept as typed, the domain in lower-case ASCII (IDNA). Full-width letters are accepted. At most 254
/// characters. That mail arrives is not known before one was answered.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<EmailAddress>))]
public sealed record EmailAddress : IStoredText<EmailAddress>
{
    /// <summary>The longest address that mail servers carry.</summary>
    public const int MaxLength = 254;

    private const string LocalMarks = "!#$%&'*+-/=?^_`{|}~.";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string local, string domain) => (Local, Domain) = (local, domain);

    /// <summary>What stands before the @, as typed.</summary>
    public string Local { get; }

    /// <summary>The domain in lower-case ASCII.</summary>
    public string Domain { get; }

    /// <inheritdoc/>
    public string Stored => $"{Local}@{Domain}";

    /// <summary>The address with the domain in its own writing, for people.</summary>
    public string Shown => $"{Local}@{Idn.GetUnicode(Domain)}";

    /// <summary>In lower case throughout: two addresses with one of these are taken for the same mailbox.</summary>
    public string Mailbox => Stored.ToLowerInvariant();

    /// <summary>Refuses with <c>foundation.email.malformed</c> (fact <c>value</c>).</summary>
    public static Result<EmailAddress> Check(string? text)
    {
        var problem = Problem.Invalid("foundation.email.malformed", ("value", text ?? string.Empty));
        if (text is null || text.Length > MaxLength || !TypedText.IsOneLine(text.AsSpan().Trim()))
        {
            return problem;
        }

        var typed = TypedText.WellFormed(text.Trim()).Normalize(NormalizationForm.FormKC);
        var at = typed.LastIndexOf('@');
        if (at < 0 || !IsLocal(typed[..at]) || HostName.ToAscii(typed[(at + 1)..]) is not { } domain)
        {
            return problem;
        }

        return at + 1 + domain.Length <= MaxLength ? new EmailAddress(typed[..at], domain) : problem;
    }

    /// <summary>Reads an address; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address) => Check(text).Succeeded(out address, out _);

    /// <summary>Reads an address known to be one.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static EmailAddress Parse(string? text) => StoredText.Parse<EmailAddress>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static bool IsLocal(string local) =>
        local.Length is > 0 and <= 64
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.All(letter => char.IsAsciiLetterOrDigit(letter) || LocalMarks.Contains(letter, StringComparison.Ordinal));
}
