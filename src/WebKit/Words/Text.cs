using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>The words in the reader's language: <c>Text["Directory.Places.Title"]</c>, <c>Text["Common.Count", ("count", 3)]</c>.</summary>
/// <remarks>Keys in the indexers are literals: the language analyzer checks them at build.</remarks>
public sealed class Text(Words words, Language language)
{
    /// <summary>The reader's language.</summary>
    public Language Language { get; } = language;

    /// <summary>How values are written for this reader.</summary>
    public Formats Formats { get; } = Formats.Of(language);

    /// <summary>The languages that a reader may choose.</summary>
    public IReadOnlyList<Language> Languages => words.Languages;

    /// <summary>A sentence without arguments.</summary>
    /// <exception cref="MissingWordException">There is no such word.</exception>
    public string this[string key] => Find(key).Format(Formats, Empty);

    /// <summary>A sentence with arguments.</summary>
    /// <exception cref="MissingWordException">There is no such word.</exception>
    public string this[string key, params (string Name, object? Value)[] arguments] => Find(key).Format(Formats, Shown(arguments));

    private static IReadOnlyDictionary<string, object?> Empty { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>What a problem says, with what to do next.</summary>
    public string Of(Problem problem) => Of(problem.Code, problem.Facts.Select(fact => (fact.Key, fact.Value)));

    /// <summary>The word of a member of an enumeration marked <see cref="WordedAttribute"/>: key <c>{Module}.{Enum}.{Member}</c>.</summary>
    public string Of(Enum member) => this[KeyOf(member)];

    /// <summary>The name of a language in the reader's language; in itself where we have no word for it.</summary>
    public string Of(Language named) => Has("Common.Language." + named.Tag) ? this["Common.Language." + named.Tag] : named.OwnName;

    /// <summary>The word of a key that is not written where it is used: one given to a tag helper or kept in data.</summary>
    public string Say(string key, params (string Name, object? Value)[] arguments) => this[key, arguments];

    /// <summary>The same words for a reader of another language.</summary>
    public Text In(Language other) => words.In(other);

    /// <summary>True when there is a word for <paramref name="key"/>: for keys that are put together.</summary>
    public bool Has(string key) => words.Find(Language, key) is not null;

    internal static string KeyOf(Enum member)
    {
        var type = member.GetType();
        var module = type.Namespace?.Split('.') is ["Musubi", var second, ..] ? second : type.Assembly.GetName().Name;
        return $"{module}.{type.Name}.{member}";
    }

    internal string Of(string code, IEnumerable<(string Name, object? Value)> facts) =>
        this["Problem." + code, [.. facts]];

    private Message Find(string key) => words.Get(Language, key);

    private Dictionary<string, object?> Shown((string Name, object? Value)[] arguments)
    {
        var shown = new Dictionary<string, object?>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            shown[name] = value switch
            {
                Enum member when Has(KeyOf(member)) => Of(member),
                Language tongue => Of(tongue),
                _ => value,
            };
        }

        return shown;
    }
}
