using System.Collections.Immutable;
using System.Text;

namespace Musubi.WebKit;

/// <summary>Reads one message, left to right.</summary>
internal sealed class MessageParser(string pattern)
{
    private int at;

    public Message Read()
    {
        var message = ReadParts(insidePlural: false);
        return at == pattern.Length ? message : throw Wrong("a closing brace too many");
    }

    private Message ReadParts(bool insidePlural)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var literal = new StringBuilder();
        while (at < pattern.Length && pattern[at] != '}')
        {
            if (pattern[at] == '\'')
            {
                ReadApostrophe(literal, insidePlural);
            }
            else if (pattern[at] == '{')
            {
                Flush(literal, parts);
                parts.Add(ReadArgument(insidePlural));
            }
            else if (pattern[at] == '#' && insidePlural)
            {
                Flush(literal, parts);
                parts.Add(new HashPart());
                at++;
            }
            else
            {
                literal.Append(pattern[at++]);
            }
        }

        Flush(literal, parts);
        return new(parts.ToImmutable());
    }

    private void ReadApostrophe(StringBuilder literal, bool insidePlural)
    {
        at++;
        var next = at < pattern.Length ? pattern[at] : '\0';
        if (next == '\'')
        {
            literal.Append('\'');
            at++;
        }
        else if (next is '{' or '}' || (next == '#' && insidePlural))
        {
            while (at < pattern.Length && pattern[at] != '\'')
            {
                literal.Append(pattern[at++]);
            }

            at++;
        }
        else
        {
            literal.Append('\'');
        }
    }

    private MessagePart ReadArgument(bool insidePlural)
    {
        at++;
        var name = ReadWord();
        if (TakeIf('}'))
        {
            return new ArgumentPart(name);
        }

        Take(',');
        var kind = ReadWord();
        Take(',');
        var branches = ImmutableSortedDictionary.CreateBuilder<string, Message>(StringComparer.Ordinal);
        while (!TakeIf('}'))
        {
            var word = ReadWord();
            Take('{');
            branches.Add(word, ReadParts(insidePlural || kind == "plural"));
            Take('}');
        }

        if (!branches.ContainsKey("other"))
        {
            throw Wrong($"'{name}' has no branch 'other'");
        }

        return kind switch
        {
            "plural" => new PluralPart(name, branches.ToImmutable()),
            "select" => new SelectPart(name, branches.ToImmutable()),
            _ => throw Wrong($"'{kind}' is not known (plural, select)"),
        };
    }

    private string ReadWord()
    {
        SkipSpace();
        var from = at;
        while (at < pattern.Length && pattern[at] is not ('{' or '}' or ',' or '\'') && !char.IsWhiteSpace(pattern[at]))
        {
            at++;
        }

        return at > from ? pattern[from..at] : throw Wrong("a name is missing");
    }

    private void Take(char expected)
    {
        if (!TakeIf(expected))
        {
            throw Wrong($"'{expected}' is missing");
        }
    }

    private bool TakeIf(char expected)
    {
        SkipSpace();
        if (at >= pattern.Length || pattern[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (at < pattern.Length && char.IsWhiteSpace(pattern[at]))
        {
            at++;
        }
    }

    private static void Flush(StringBuilder literal, ImmutableArray<MessagePart>.Builder parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new LiteralPart(literal.ToString()));
            literal.Clear();
        }
    }

    private FormatException Wrong(string what) => new($"Message \"{pattern}\", character {at + 1}: {what}.");
}
