using System.Collections.Immutable;
using System.Text;

namespace Musubi.WebKit;

/// <summary>A sentence with places for arguments, in the subset of ICU MessageFormat that the language files use.</summary>
/// <remarks>
/// Known: <c>{name}</c>, <c>{name, plural, =0 {…} one {…} other {… # …}}</c> and <c>{name, select, a {…} other {…}}</c>.
/// An apostrophe before a brace quotes up to the next apostrophe; two apostrophes are one; any other is itself.
/// Read once at start; formatting never fails for want of syntax.
/// </remarks>
public sealed class Message
{
    private readonly ImmutableArray<MessagePart> parts;

    internal Message(ImmutableArray<MessagePart> parts) => this.parts = parts;

    /// <summary>Names of the arguments, those inside plural and select branches included.</summary>
    public IReadOnlySet<string> Arguments => parts.SelectMany(part => part.Arguments).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Reads a message.</summary>
    /// <exception cref="FormatException">A brace is not closed, a branch <c>other</c> is missing, or the kind of argument is unknown.</exception>
    public static Message Parse(string pattern) => new MessageParser(pattern).Read();

    /// <summary>The sentence in the language of <paramref name="formats"/>.</summary>
    /// <exception cref="FormatException">An argument is missing, or a plural's argument is not a number.</exception>
    public string Format(Formats formats, IReadOnlyDictionary<string, object?> arguments)
    {
        if (parts is [LiteralPart only])
        {
            return only.Text;
        }

        var into = new StringBuilder();
        Write(into, formats, arguments, hash: null);
        return into.ToString();
    }

    internal void Write(StringBuilder into, Formats formats, IReadOnlyDictionary<string, object?> arguments, string? hash)
    {
        foreach (var part in parts)
        {
            part.Write(into, formats, arguments, hash);
        }
    }
}
