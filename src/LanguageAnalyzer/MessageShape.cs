namespace Musubi.LanguageAnalyzer;

/// <summary>What a message asks for: names of its placeholders, and the branches of its plurals.</summary>
/// <remarks>
/// The same subset of ICU MessageFormat that WebKit reads at run time: <c>{name}</c>,
/// <c>{name, plural, one {…} other {…}}</c>, <c>{name, select, a {…} other {…}}</c>, quoting by apostrophe.
/// </remarks>
internal sealed class MessageShape
{
    private readonly string pattern;
    private int at;

    private MessageShape(string pattern) => this.pattern = pattern;

    public SortedSet<string> Placeholders { get; } = new(StringComparer.Ordinal);

    public List<(string Placeholder, IReadOnlyList<string> Branches)> Plurals { get; } = [];

    /// <exception cref="FormatException">The message cannot be read.</exception>
    public static MessageShape Read(string pattern)
    {
        var shape = new MessageShape(pattern);
        shape.ReadParts(insidePlural: false);
        return shape.at == pattern.Length ? shape : throw shape.Wrong("a closing brace too many");
    }

    private void ReadParts(bool insidePlural)
    {
        while (at < pattern.Length && pattern[at] != '}')
        {
            switch (pattern[at++])
            {
                case '\'':
                    SkipQuoted(insidePlural);
                    break;
                case '{':
                    ReadPlaceholder(insidePlural);
                    break;
            }
        }
    }

    /// <summary>An apostrophe quotes only before a brace (or # in a plural); any other is itself.</summary>
    private void SkipQuoted(bool insidePlural)
    {
        var next = at < pattern.Length ? pattern[at] : '\0';
        if (next == '\'')
        {
            at++;
        }
        else if (next is '{' or '}' || (next == '#' && insidePlural))
        {
            var end = pattern.IndexOf('\'', at);
            at = end < 0 ? throw Wrong("a quoted part does not end") : end + 1;
        }
    }

    private void ReadPlaceholder(bool insidePlural)
    {
        var name = ReadWord();
        Placeholders.Add(name);
        if (TakeIf('}'))
        {
            return;
        }

        Take(',');
        var kind = ReadWord();
        if (kind is not ("plural" or "select"))
        {
            throw Wrong($"'{kind}' is not known (plural, select)");
        }

        Take(',');
        var branches = new List<string>();
        while (!TakeIf('}'))
        {
            branches.Add(ReadWord());
            Take('{');
            ReadParts(insidePlural || kind == "plural");
            Take('}');
        }

        if (kind == "plural")
        {
            Plurals.Add((name, branches));
        }
        else if (!branches.Contains("other"))
        {
            throw Wrong($"'{name}' has no branch 'other'");
        }
    }

    private string ReadWord()
    {
        SkipSpace();
        var from = at;
        while (at < pattern.Length && pattern[at] is not ('{' or '}' or ',' or '\'') && !char.IsWhiteSpace(pattern[at]))
        {
            at++;
        }

        return at > from ? pattern.Substring(from, at - from) : throw Wrong("a name is missing");
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

    private FormatException Wrong(string what) => new($"Message \"{pattern}\", character {at + 1}: {what}");
}
