using Microsoft.CodeAnalysis;

namespace Musubi.LanguageAnalyzer;

/// <summary>What can be wrong with the words; every one fails the build.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Missing = Rule("MUS001", "A word is missing in a language", "'{0}' is missing in {1}");

    public static readonly DiagnosticDescriptor Placeholders = Rule("MUS002", "Languages disagree about placeholders", "'{0}' has the placeholders {1} here and {2} in {3}");

    public static readonly DiagnosticDescriptor Plural = Rule("MUS003", "A plural does not fit its language", "'{0}': plural {{{1}}} in {2} takes the forms {3}, not {4}");

    public static readonly DiagnosticDescriptor Unknown = Rule("MUS004", "A word is used that does not exist", "No language file of this project or of WebKit has the key '{0}'");

    public static readonly DiagnosticDescriptor Malformed = Rule("MUS005", "A language file cannot be read", "{0}");

    public static readonly DiagnosticDescriptor Twice = Rule("MUS006", "A key stands twice", "'{0}' stands in {1} too");

    public static readonly DiagnosticDescriptor NotLiteral = Rule("MUS007", "A key is put together where a literal belongs", "Write the key as a literal; for members of an enumeration call Text.Of, for keys kept in data Text.Say");

    public static readonly DiagnosticDescriptor NoValue = Rule("MUS008", "A placeholder gets no value", "'{0}' needs a value for {1}");

    public static readonly DiagnosticDescriptor Sentence = Rule("MUS009", "Words for people in a page", "\"{0}\" is written into the page; words for people are in the language files (a name that is the same in every language: translate=\"no\")");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "Words", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);
}
