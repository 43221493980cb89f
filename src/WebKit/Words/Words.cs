using System.Collections.Frozen;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Every sentence of the product in every language, read once at start.</summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, Message>> messages;
    private readonly Func<MissingWordException, Message> whenMissing;

    /// <summary>Reads the language files of <paramref name="sources"/>.</summary>
    /// <param name="sources">The assemblies with language files.</param>
    /// <param name="whenMissing">What to show for a key that does not exist; null throws, which is right wherever nobody is served.</param>
    /// <exception cref="InvalidOperationException">A key stands twice, a message is malformed, or English lacks a key.</exception>
    public Words(IEnumerable<WordsSource> sources, Func<MissingWordException, Message>? whenMissing = null)
    {
        this.whenMissing = whenMissing ?? (missing => throw missing);
        var read = new Dictionary<string, Dictionary<string, Message>>(StringComparer.Ordinal);
        var origin = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, key, pattern, file) in sources.DistinctBy(source => source.Assembly).SelectMany(source => source.Read()))
        {
            if (!origin.TryAdd($"{language} {key}", file))
            {
                throw new InvalidOperationException($"The word '{key}' stands twice: in {origin[$"{language} {key}"]} and in {file}.");
            }

            var ofLanguage = read.TryGetValue(language.Tag, out var known) ? known : read[language.Tag] = new(StringComparer.Ordinal);
            ofLanguage[key] = Parse(key, pattern, file);
        }

        messages = read.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        var keys = messages.Values.SelectMany(words => words.Keys).ToHashSet(StringComparer.Ordinal);
        Missing = [.. messages.SelectMany(pair => keys.Where(key => !pair.Value.ContainsKey(key)).Order(StringComparer.Ordinal).Select(key => (Language.Parse(pair.Key), key)))];
        Languages = [.. InOrder(messages.Keys).Where(language => !Missing.Any(missing => missing.Language == language))];
        if (Languages.Count == 0 || Languages[0] != Language.English)
        {
            throw new InvalidOperationException("English lacks words: " + string.Join(", ", Missing.Where(missing => missing.Language == Language.English).Select(missing => missing.Key)));
        }
    }

    /// <summary>The languages offered to readers: those that are complete, English first, then by tag.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>Words that a language lacks, which is why it is not offered.</summary>
    public IReadOnlyList<(Language Language, string Key)> Missing { get; }

    /// <summary>Every key, in order.</summary>
    public IEnumerable<string> Keys => messages[Language.English.Tag].Keys.Order(StringComparer.Ordinal);

    /// <summary>The message of a key, or null when there is none.</summary>
    public Message? Find(Language language, string key) =>
        messages.TryGetValue(language.Tag, out var words) && words.TryGetValue(key, out var message) ? message : null;

    internal Message Get(Language language, string key) => Find(language, key) ?? whenMissing(new(key, language));

    /// <summary>The words in one language, for a reader outside of a request (a mail, a printed sheet).</summary>
    public Text In(Language language) => new(this, Languages.Contains(language) ? language : Language.English);

    private static Message Parse(string key, string pattern, string file)
    {
        try
        {
            return Message.Parse(pattern);
        }
        catch (FormatException wrong)
        {
            throw new InvalidOperationException($"{file}: '{key}' cannot be read. {wrong.Message}", wrong);
        }
    }

    private static IEnumerable<Language> InOrder(IEnumerable<string> tags) =>
        tags.OrderBy(tag => tag != Language.English.Tag).ThenBy(tag => tag, StringComparer.Ordinal).Select(Language.Parse);
}
