using Musubi.Foundation;
using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

public sealed class TermListTests
{
    private const string Rows = "barrier\tthing\t\t\tflood barrier|flood gate\tFlutsperre\t防潮堤\nlender\tmoney\t\t\tbank?|credit institution\tGeldhaus\t銀行\nmoney\t\t\t\tmoney\tGeld\tお金\nthing\t\t\t\tthing\tSache\tもの\n";

    [Fact]
    public void Between_PreferredLabels_LeadToPreferredOnesAndAmbiguousOnesAreLeftOut()
    {
        var list = new TermList(Small());

        var (terms, wide) = (list.Between(Language.English, Language.Japanese), list.Between(Language.English, Language.Japanese, withAlternatives: true));

        Assert.Equal(["flood barrier=防潮堤", "money=お金", "thing=もの"], terms.Select(term => $"{term.Source}={term.Target}"));
        Assert.Equal(["credit institution=銀行", "flood barrier=防潮堤", "flood gate=防潮堤", "money=お金", "thing=もの"], wide.Select(term => $"{term.Source}={term.Target}"));
    }

    [Fact]
    public void In_AText_GivesTheTermsOfWhichItSpeaks()
    {
        var terms = new TermList(Small()).In("New Flood Gates stand at the bank.", Language.English, Language.German);

        Assert.Equal([new("barrier", "flood barrier", "Flutsperre")], terms);
    }

    [Fact]
    public void Between_LanguageWithoutLabels_IsEmpty() => Assert.Empty(new TermList(Small()).Between(Language.English, Language.Parse("vi")));

    [Fact]
    public void Between_ShippedVocabulary_IsLargeAndFitForATable()
    {
        var terms = new TermList(ShippedVocabulary.All).Between(Language.German, Language.Japanese);

        Assert.True(terms.Count > 1500, $"{terms.Count}");
        Assert.Equal(terms.Count, terms.Select(term => term.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(terms, term => $"{term.Source}{term.Target}".Any(char.IsControl));
    }

    private static Vocabulary Small()
    {
        var (concepts, faults) = VocabularyTable.Read("test", $"{VocabularyTable.Header}\n{Rows}");
        Assert.Empty(faults);
        return Vocabulary.Of(concepts);
    }
}
