namespace Musubi.GrantRules.Portfolio;

/// <summary>The best value first; then, among choices of the same value, the one that the ranking prefers.</summary>
internal static class BestChoice
{
    public static Outcome Find(ScaledQuestion question, Effort effort)
    {
        if (question.IsContradiction)
        {
            return new(Chosen: null, Value: 0, Bound: 0, IsComplete: true);
        }

        var prices = Prices.Of(question, effort.Cancel);
        var first = new Search(question, prices, question.Fixed, effort).Run(moreThan: Nothing(question), isEnough: false);
        return first is { Chosen: { } chosen, IsComplete: true } ? first with { Chosen = Prefer(question, prices, chosen, first.Value, effort) } : first;
    }

    /// <summary>Less than any choice is worth.</summary>
    public static Int128 Nothing(ScaledQuestion question) => -question.Weight;

    // Rank by rank: can a choice of the same value hold this one, too? A choice found is the witness for all that it holds.
    private static bool[] Prefer(ScaledQuestion question, Prices prices, bool[] chosen, Int128 value, Effort effort)
    {
        var kept = question.Fixed.ToArray();
        for (var rank = 0; rank < question.Count; rank++)
        {
            if (!chosen[rank] && kept[rank] is null)
            {
                kept[rank] = true;
                var other = new Search(question, prices, kept, effort).Run(moreThan: value - 1, isEnough: true);
                if (!other.IsComplete)
                {
                    return chosen;
                }

                chosen = other.Chosen ?? chosen;
            }

            kept[rank] = chosen[rank];
        }

        return chosen;
    }
}
