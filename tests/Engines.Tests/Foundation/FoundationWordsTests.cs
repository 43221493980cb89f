using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class FoundationWordsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void Words_OfEveryProblemAndScheme_AreThereInEveryLanguage(string language)
    {
        var words = Words(language).Keys;

        Assert.Equal(
            ProblemCodes().Select(code => $"Problem.{code}").Order(StringComparer.Ordinal),
            words.Where(word => word.StartsWith("Problem.foundation.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(IdentifierScheme.All, scheme => Assert.Contains($"Foundation.IdentifierScheme.{scheme.Key}", words));
    }

    /// <summary>Every literal of the assembly that is a problem's code, read from its string heap.</summary>
    private static HashSet<string> ProblemCodes()
    {
        using var file = new PEReader(File.OpenRead(typeof(Money).Assembly.Location));
        var reader = file.GetMetadataReader();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var handle = MetadataTokens.UserStringHandle(0);
        do
        {
            if (reader.GetUserString(handle) is var text && text.StartsWith("foundation.", StringComparison.Ordinal))
            {
                codes.Add(text);
            }

            handle = reader.GetNextHandle(handle);
        }
        while (!handle.IsNil);

        return codes;
    }

    private static Dictionary<string, string> Words(string language)
    {
        var assembly = typeof(Money).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith($".{language}.json", StringComparison.Ordinal))
            .SelectMany(name => JsonSerializer.Deserialize<Dictionary<string, string>>(assembly.GetManifestResourceStream(name)!)!)
            .ToDictionary(StringComparer.Ordinal);
    }
}
