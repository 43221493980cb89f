using Musubi.LanguageMatching;
using Musubi.WebKit;

namespace Musubi.Matching.Features.GiveTerms;

/// <summary>Gives the vocabulary by which things are matched to translators, as their term list.</summary>
internal static class VocabularyTerms
{
    public static TermSource Source()
    {
        // Read when a translator first asks: most programs never do.
        var list = new Lazy<TermList>(() => new TermList(ShippedVocabulary.All));
        return new((text, from, into) => Pairs(list.Value.In(text, from, into)), (from, into) => Pairs(list.Value.Between(from, into)));
    }

    private static IReadOnlyList<TermPair> Pairs(IEnumerable<Term> terms) => [.. terms.Select(term => new TermPair(term.Source, term.Target))];
}
