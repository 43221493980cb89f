using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.WebKit;

namespace Musubi.Host.Commands.Grant;

/// <summary>Who reads the answer: the language of texts and faults.</summary>
internal sealed class GrantReader
{
    private static readonly Lazy<Words> Words = new(() => new Words(
    [
        new WordsSource(typeof(GrantReader).Assembly),
        new WordsSource(typeof(Words).Assembly),
        new WordsSource(typeof(Language).Assembly),
        new WordsSource(typeof(GrantCalculation).Assembly),
    ]));

    private GrantReader(Text text) => Text = text;

    public Text Text { get; }

    public Language Language => Text.Language;

    /// <summary>The reader of a language that we have; else says which there are, and is null.</summary>
    public static GrantReader? Of(string? tag)
    {
        if (Words.Value.Languages.FirstOrDefault(language => language.Tag == tag) is { } language)
        {
            return new(Words.Value.In(language));
        }

        Console.Error.WriteLine(Printable(Say.Text("Host.Grant.NoLanguage", ("value", tag), ("known", string.Join(", ", Words.Value.Languages)))));
        return null;
    }

    /// <summary>One line per fault on standard error: file, place, what is wrong.</summary>
    public void Tell(string file, IEnumerable<Problem> faults)
    {
        foreach (var fault in faults)
        {
            var place = fault.Field is { Length: > 0 } field ? $"{field}: " : string.Empty;
            Console.Error.WriteLine(Printable($"{file}: {place}{Text.Of(fault)}"));
        }
    }

    // What stands in a file must not steer the terminal.
    private static string Printable(string line) =>
        string.Concat(line.Select(letter => letter is '\n' ? ' ' : char.IsControl(letter) ? '\uFFFD' : letter));
}
