using Musubi.WebKit;

namespace Musubi.Directory.Features.Describing;

/// <summary>One thing that is said about an entry, and how to say it: for histories and for comparing two versions.</summary>
/// <param name="LabelKey">Word of its label.</param>
/// <param name="Tell">What is said, a line each; none when nothing is.</param>
internal sealed record Aspect<TFacts>(string LabelKey, Func<TFacts, Teller, IEnumerable<string>> Tell);

internal static class Aspects
{
    /// <summary>What differs, in the order of the aspects. Without <paramref name="before"/>: all that is said.</summary>
    public static IReadOnlyList<Difference> Compare<TFacts>(this IReadOnlyList<Aspect<TFacts>> aspects, TFacts? before, TFacts? after, Teller teller)
        where TFacts : class =>
    [
        .. aspects
            .Select(aspect => new Difference(teller.Text.Say(aspect.LabelKey), Tell(aspect, before, teller), Tell(aspect, after, teller)))
            .Where(difference => !difference.Before.SequenceEqual(difference.After, StringComparer.Ordinal)),
    ];

    private static List<string> Tell<TFacts>(Aspect<TFacts> aspect, TFacts? facts, Teller teller)
        where TFacts : class => facts is null ? [] : [.. aspect.Tell(facts, teller)];
}
