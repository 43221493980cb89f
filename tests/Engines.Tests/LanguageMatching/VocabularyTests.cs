using System.Text.Json;
using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>What the shipped tables must keep, and that the rules can fail.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Shipped_EveryTable_IsSound() => Assert.Empty(ShippedVocabulary.Faults().Select(fault => $"{fault.Code} {string.Join(", ", fault.Facts.Values)}"));

    [Fact]
    public void Shipped_Concepts_AreManyAndSpokenInThreeLanguages()
    {
        var concepts = ShippedVocabulary.All.Concepts;

        Assert.True(concepts.Length >= 900, $"{concepts.Length}");
        Assert.All(concepts, concept => Assert.All(VocabularyCheck.Languages, language => Assert.True(concept.Labels.ContainsKey(language), concept.Id)));
    }

    [Theory]
    [InlineData("a\t\t\t\tapple\tApfel\t林檎", "languagematching.orphan")]
    [InlineData("a\tb\t\t\tapple\tApfel\t林檎\nb\ta\t\t\tfruit\tObst\t果実", "languagematching.circle")]
    [InlineData("a\tb\t\t\tapple\tApfel\t林檎\nb\t\t\t\tapples\tObst\t果実", "languagematching.label-twice")]
    [InlineData("a\tb\t\t\tapple\tApfel\t\nb\t\t\t\tfruit\tObst\t果実", "languagematching.no-label")]
    [InlineData("a\tc\t\t\tapple\tApfel\t林檎\nb\ta\t\t\tfruit\tObst\t果実", "languagematching.unknown-concept")]
    [InlineData("a\tb\t\t\tapple\tApfel\t林檎\na\tb\t\t\tfruit\tObst\t果実\nb\t\t\t\tfood\tEssen\t食べ物", "languagematching.concept-twice")]
    public void Check_PlantedOffender_IsFound(string rows, string code)
    {
        var (concepts, _) = VocabularyTable.Read("test", $"{VocabularyTable.Header}\n{rows}\n");

        Assert.Contains(VocabularyCheck.Faults(concepts), fault => fault.Code == code);
    }

    [Fact]
    public void Check_AmbiguousLabelInTwoConcepts_IsNoFault()
    {
        var (concepts, _) = VocabularyTable.Read("test", $"{VocabularyTable.Header}\na\tb\t\t\triverbank|bank?\tUfer\t川岸\nb\t\t\t\tlender|bank?\tGeldhaus\t銀行\n");

        Assert.Empty(VocabularyCheck.Faults(concepts));
    }

    [Fact]
    public void Table_LineWithSixColumns_IsAFaultWithItsNumber()
    {
        var (_, faults) = VocabularyTable.Read("test", $"{VocabularyTable.Header}\na\tb\t\t\tapple\tApfel\n");

        var fault = Assert.Single(faults);
        Assert.Equal(2, fault.Facts["line"]);
    }

    [Fact]
    public void Turtle_WrittenAndRead_IsTheSameVocabulary()
    {
        var written = VocabularyTurtle.Write(ShippedVocabulary.All);

        var (concepts, faults) = VocabularyTurtle.Read(written);

        Assert.Empty(faults);
        Assert.Equal(written, VocabularyTurtle.Write(Vocabulary.Of(concepts)));
    }

    [Fact]
    public void JsonLd_Written_SaysTheSameAsTurtle()
    {
        using var json = JsonDocument.Parse(VocabularyJsonLd.Write(ShippedVocabulary.All));

        var graph = json.RootElement.GetProperty("@graph").EnumerateArray().Where(node => node.GetProperty("@type").GetString() == "skos:Concept").ToList();

        Assert.Equal(ShippedVocabulary.All.Concepts.Select(concept => $"c:{concept.Id}"), graph.Select(node => node.GetProperty("@id").GetString()));
        var turtle = VocabularyTurtle.Write(ShippedVocabulary.All);
        var bus = graph.Single(node => node.GetProperty("@id").GetString() == "c:bus-service");
        var labels = bus.GetProperty("altLabel").EnumerateObject().SelectMany(language => language.Value.EnumerateArray().Select(label => $"c:bus-service skos:altLabel \"{label}\"@{language.Name} ."));
        Assert.All(labels, line => Assert.Contains(line, turtle, StringComparison.Ordinal));
        Assert.Equal(turtle.Split('\n').Count(line => line.Contains(" skos:altLabel ", StringComparison.Ordinal)), graph.Sum(node => node.TryGetProperty("altLabel", out var all) ? all.EnumerateObject().Sum(language => language.Value.GetArrayLength()) : 0));
        Assert.Equal(turtle.Split('\n').Count(line => line.Contains(" mus:addresses ", StringComparison.Ordinal)), graph.Sum(node => node.TryGetProperty("addresses", out var all) ? all.GetArrayLength() : 0));
    }
}
