namespace Musubi.Timetabling;

/// <summary>Minimises a weighted sum from below: what cannot hold together raises the bound, and is then allowed to fail once.</summary>
/// <remarks>Cores as in OLL (Andres et al. 2012; Morgado et al. 2014), heavy weights first, cores shrunk and exhausted.</remarks>
internal sealed class Ascent(Sat sat, Action<long> raised, Func<bool> found)
{
    private const long TrimBudget = 400;
    private const long ShrinkBudget = 150;
    private const long ExhaustBudget = 1500;
    private readonly SortedDictionary<int, long> wishes = [];
    private readonly Dictionary<int, (int[] Counts, int At)> sums = [];
    private readonly List<(int Wish, long Weight)> later = [];

    /// <summary>No assignment costs less.</summary>
    public long Bound { get; private set; }

    /// <summary>Cores found so far.</summary>
    public int Cores { get; private set; }

    /// <summary>Minimises the weights of the literals that hold.</summary>
    /// <param name="costs">Literals and what each costs when it holds.</param>
    /// <returns><see cref="Verdict.Holds"/> when the bound is reached by the model last found.</returns>
    public Verdict Minimise(IEnumerable<(int Literal, long Weight)> costs)
    {
        Bound = 0;
        foreach (var (literal, weight) in costs)
        {
            Wish(literal ^ 1, weight);
        }

        var threshold = wishes.Values.Append(1).Max();
        while (true)
        {
            var assumptions = wishes.Where(wish => wish.Value >= threshold).Select(wish => wish.Key).ToList();
            switch (sat.Solve(assumptions))
            {
                case Verdict.Open:
                    return Verdict.Open;
                case Verdict.Refuted when sat.Core.Count == 0:
                    return Verdict.Refuted;
                case Verdict.Refuted:
                    Charge(Shrink([.. sat.Core]));
                    break;
                default:
                    if (found())
                    {
                        return Verdict.Open;
                    }

                    if (later.Count > 0)
                    {
                        later.ForEach(item => Wish(item.Wish, item.Weight));
                        later.Clear();
                    }
                    else if (wishes.Values.Where(weight => weight < threshold).DefaultIfEmpty().Max() is var next and > 0)
                    {
                        threshold = next;
                    }
                    else
                    {
                        return Verdict.Holds;
                    }

                    break;
            }
        }
    }

    /// <summary>From here on nothing may cost more than the bound: what is wished for must hold.</summary>
    public void Fix()
    {
        foreach (var wish in wishes.Keys)
        {
            sat.Add(wish);
        }

        wishes.Clear();
    }

    private void Wish(int literal, long weight)
    {
        if (literal == Counting.Never)
        {
            Bound += weight;
        }
        else if (literal != Counting.Always)
        {
            wishes[literal] = wishes.GetValueOrDefault(literal) + weight;
        }
    }

    private List<int> Shrink(List<int> core)
    {
        for (var round = 0; round < 5 && core.Count > 1; round++)
        {
            core.Reverse();
            if (sat.Solve(core, TrimBudget) != Verdict.Refuted || sat.Core.Count >= core.Count)
            {
                break;
            }

            core = [.. sat.Core];
        }

        for (var at = 0; at < core.Count && core.Count > 1;)
        {
            List<int> less = [.. core.Where((_, index) => index != at)];
            if (sat.Solve(less, ShrinkBudget) == Verdict.Refuted)
            {
                // The literals before this place have been tried; what is left of them stays in front.
                var left = sat.Core.ToHashSet();
                at = core.Take(at).Count(left.Contains);
                core = [.. core.Where(left.Contains)];
            }
            else
            {
                at++;
            }
        }

        return core;
    }

    private void Charge(List<int> core)
    {
        Cores++;
        if (core.Count == 0)
        {
            sat.Add(Counting.Never);
            return;
        }

        var weight = core.Min(literal => wishes[literal]);
        Bound += weight;
        foreach (var literal in core)
        {
            Pay(literal, weight);
        }

        if (core.Count == 1)
        {
            sat.Add(core[0] ^ 1);
        }
        else
        {
            sat.Add([.. core.Select(literal => literal ^ 1)]);
            var counts = Counting.Tree(sat, [.. core.Select(literal => literal ^ 1)], core.Count, isExact: false);
            sat.Add(counts[0]);
            later.Add((Exhaust(counts, weight), weight));
        }

        raised(Bound);
    }

    private void Pay(int literal, long weight)
    {
        if (wishes[literal] == weight)
        {
            wishes.Remove(literal);
        }
        else
        {
            wishes[literal] -= weight;
        }

        if (sums.TryGetValue(literal, out var sum) && sum.At + 1 < sum.Counts.Length)
        {
            var next = sum.Counts[sum.At + 1] ^ 1;
            sums[next] = (sum.Counts, sum.At + 1);
            later.Add((next, weight));
        }
    }

    private int Exhaust(int[] counts, long weight)
    {
        var at = 1;
        while (at < counts.Length && sat.Solve([counts[at] ^ 1], ExhaustBudget) == Verdict.Refuted)
        {
            sat.Add(counts[at++]);
            Bound += weight;
        }

        if (at == counts.Length)
        {
            return Counting.Always;
        }

        sums[counts[at] ^ 1] = (counts, at);
        return counts[at] ^ 1;
    }
}
