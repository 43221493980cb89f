using System.Globalization;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Host.Commands;

/// <summary>Sentences on the terminal, in the language of the terminal's locale when we have it, else in English.</summary>
internal static class Say
{
    private static readonly Lazy<Words> Words = new(() => new Words(
    [
        new WordsSource(typeof(Say).Assembly),
        new WordsSource(typeof(Words).Assembly),
        new WordsSource(typeof(Language).Assembly),
        new WordsSource(typeof(MusubiDb).Assembly),
        new WordsSource(typeof(LanguageMatching.LanguageMatcher).Assembly),
    ]));

    private static Text Reader => Words.Value.In(
        Language.TryParse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var language) ? language : Language.English);

    /// <summary>The language of the terminal.</summary>
    public static Language Language => Reader.Language;

    public static string Text(string key, params (string Name, object? Value)[] facts) => Reader.Say(key, facts);

    public static void Line(string key, params (string Name, object? Value)[] facts) => Console.Out.WriteLine(Text(key, facts));

    public static void Error(string key, params (string Name, object? Value)[] facts) => Console.Error.WriteLine(Text(key, facts));
}
