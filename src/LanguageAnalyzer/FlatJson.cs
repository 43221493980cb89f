using System.Globalization;
using System.Text;

namespace Musubi.LanguageAnalyzer;

/// <summary>A key and its text, with the place of the key in the file (characters from the beginning).</summary>
internal readonly struct FlatEntry(string key, string value, int start)
{
    public string Key => key;

    public string Value => value;

    public int Start => start;
}

/// <summary>Reads <c>{ "key": "text", … }</c>. The compiler offers analyzers no JSON reader that knows positions.</summary>
internal sealed class FlatJson
{
    private readonly string json;
    private int at;

    private FlatJson(string json) => this.json = json;

    /// <exception cref="FlatJsonException">The file is something else.</exception>
    public static IReadOnlyList<FlatEntry> Read(string json)
    {
        var reader = new FlatJson(json);
        var entries = new List<FlatEntry>();
        reader.Take('{');
        if (!reader.TakeIf('}'))
        {
            do
            {
                reader.SkipSpace();
                var start = reader.at;
                var key = reader.ReadText();
                reader.Take(':');
                entries.Add(new(key, reader.ReadText(), start));
            }
            while (reader.TakeIf(','));

            reader.Take('}');
        }

        reader.SkipSpace();
        return reader.at == json.Length ? entries : throw reader.Wrong("the file should end here");
    }

    private string ReadText()
    {
        Take('"');
        var text = new StringBuilder();
        while (at < json.Length && json[at] is not ('"' or '\n'))
        {
            text.Append(json[at] == '\\' ? ReadEscape() : json[at++]);
        }

        return at < json.Length && json[at++] == '"' ? text.ToString() : throw Wrong("a text does not end on its line");
    }

    private char ReadEscape()
    {
        var escape = at + 1 < json.Length ? json[at + 1] : '\0';
        at += 2;
        switch (escape)
        {
            case '"' or '\\' or '/':
                return escape;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'u' when at + 4 <= json.Length && ushort.TryParse(json.Substring(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default:
                throw Wrong("an escape that JSON does not know");
        }
    }

    private void Take(char expected)
    {
        if (!TakeIf(expected))
        {
            throw Wrong($"expected {expected}");
        }
    }

    private bool TakeIf(char expected)
    {
        SkipSpace();
        if (at >= json.Length || json[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }
    }

    private FlatJsonException Wrong(string what) => new(what, Math.Min(at, json.Length));
}

/// <summary>The file is not a flat object of texts; <see cref="At"/> says where.</summary>
internal sealed class FlatJsonException(string what, int at) : Exception($"Not a flat JSON object of texts: {what}")
{
    public int At => at;
}
