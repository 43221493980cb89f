namespace Musubi.GrantRules.Portfolio;

/// <summary>What is taken at a point of the search, and what is left.</summary>
internal sealed class State
{
    private readonly ScaledQuestion question;
    private readonly long[] left;

    public State(ScaledQuestion question, bool?[] kept)
    {
        this.question = question;
        (left, Counts, Chosen) = ([.. question.Limits], new int[question.Most.Length], new bool[question.Count]);
        IsAllowed = true;
        for (var rank = 0; rank < kept.Length; rank++)
        {
            IsAllowed &= kept[rank] is not true || TryTake(rank);
        }
    }

    /// <summary>False when already what is fixed does not fit.</summary>
    public bool IsAllowed { get; }

    /// <summary>By rank.</summary>
    public bool[] Chosen { get; }

    /// <summary>By quota.</summary>
    public int[] Counts { get; }

    /// <summary>What is left of all money.</summary>
    public long Left => left[0];

    public Int128 Sum(Int128[] values) => values.Where((_, rank) => Chosen[rank]).Aggregate(Int128.Zero, (sum, value) => sum + value);

    public bool TryTake(int rank)
    {
        for (var kind = 0; kind < left.Length; kind++)
        {
            if (question.Costs[kind][rank] > left[kind])
            {
                return false;
            }
        }

        foreach (var quota in question.Quotas[rank])
        {
            if (Counts[quota] >= question.Most[quota])
            {
                return false;
            }
        }

        Change(rank, 1);
        return true;
    }

    public void GiveBack(int rank) => Change(rank, -1);

    private void Change(int rank, int sign)
    {
        Chosen[rank] = sign > 0;
        for (var kind = 0; kind < left.Length; kind++)
        {
            left[kind] -= sign * question.Costs[kind][rank];
        }

        foreach (var quota in question.Quotas[rank])
        {
            Counts[quota] += sign;
        }
    }
}
