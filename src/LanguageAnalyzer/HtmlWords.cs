using System.Text;
using System.Text.RegularExpressions;

namespace Musubi.LanguageAnalyzer;

/// <summary>Finds what a reader would read in the fixed parts of a page: text between tags, and attributes that are shown or read out.</summary>
/// <remarks>
/// The fixed parts arrive piece by piece with code in between, so the state is kept from one to the next.
/// Text directly inside an element with <c>translate="no"</c> is a name (Musubi, 結び) and the same in every language.
/// </remarks>
internal sealed class HtmlWords
{
    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "alt", "placeholder", "label", "summary", "aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext",
    };

    private static readonly Regex Entity = new("&#?[A-Za-z0-9]+;");
    private readonly StringBuilder text = new();
    private readonly StringBuilder tag = new();
    private State state = State.Text;
    private bool isName;

    private enum State
    {
        Text,
        Tag,
        Quoted,
        Comment,
        Raw,
    }

    /// <summary>Is the value of such an attribute shown or read out?</summary>
    public static bool IsRead(string attribute) => Read.Contains(attribute);

    /// <summary>Has it a letter of any script, entities aside?</summary>
    public static bool HasLetters(string text) => Entity.Replace(text, string.Empty).Any(char.IsLetter);

    /// <summary>The words for people in the next fixed part.</summary>
    public IEnumerable<string> Next(string html)
    {
        foreach (var letter in html)
        {
            foreach (var word in Next(letter))
            {
                yield return word;
            }
        }

        if (state == State.Text && Flush() is { } last)
        {
            yield return last;
        }
    }

    private IEnumerable<string> Next(char letter)
    {
        switch (state)
        {
            case State.Text when letter == '<':
                var before = Flush();
                (state, isName) = (State.Tag, false);
                return before is null ? [] : [before];
            case State.Text:
                text.Append(letter);
                return [];
            case State.Tag when letter == '>':
                return EndTag();
            case State.Quoted when letter == '"':
                state = State.Tag;
                break;
            case State.Tag when letter == '"':
                state = State.Quoted;
                break;
        }

        tag.Append(letter);
        LeaveOrEnterSilence();
        return [];
    }

    private IEnumerable<string> EndTag()
    {
        var content = tag.ToString();
        tag.Clear();
        isName = content.Contains("translate=\"no\"");
        var silent = content.StartsWith("script", StringComparison.OrdinalIgnoreCase) || content.StartsWith("style", StringComparison.OrdinalIgnoreCase);
        state = silent && !content.EndsWith("/", StringComparison.Ordinal) ? State.Raw : State.Text;
        return Regex.Matches(content, "(?<name>[A-Za-z-]+)=\"(?<value>[^\"]*)\"").Cast<Match>()
            .Where(attribute => IsRead(attribute.Groups["name"].Value) && HasLetters(attribute.Groups["value"].Value))
            .Select(attribute => attribute.Groups["value"].Value);
    }

    /// <summary>Comments, scripts and styles are for nobody to read.</summary>
    private void LeaveOrEnterSilence()
    {
        if (state == State.Tag && tag.Length == 3 && tag.ToString() == "!--")
        {
            state = State.Comment;
        }
        else if ((state == State.Comment && EndsWith("-->")) || (state == State.Raw && (EndsWith("</script>") || EndsWith("</style>"))))
        {
            tag.Clear();
            state = State.Text;
        }
    }

    private bool EndsWith(string ending) => tag.Length >= ending.Length && tag.ToString(tag.Length - ending.Length, ending.Length) == ending;

    private string? Flush()
    {
        var found = text.ToString().Trim();
        text.Clear();
        return !isName && HasLetters(found) ? found : null;
    }
}
