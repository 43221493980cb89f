namespace Musubi.Timetabling;

/// <summary>Literals that say how many of some literals hold.</summary>
internal static class Counting
{
    /// <summary>Always true: the first variable of every encoding.</summary>
    public const int Always = 0;

    /// <summary>Never true.</summary>
    public const int Never = 1;

    /// <summary>A tree of sums; the first output means at least one, and so on, up to the cap.</summary>
    /// <param name="sat">Where the clauses go.</param>
    /// <param name="inputs">What is counted.</param>
    /// <param name="cap">No output beyond this one.</param>
    /// <param name="isExact">Outputs are false, too, when fewer hold; otherwise they only become true when enough do.</param>
    public static int[] Tree(Sat sat, IReadOnlyList<int> inputs, int cap, bool isExact)
    {
        if (inputs.Count <= 1)
        {
            return [.. inputs];
        }

        var half = inputs.Count / 2;
        var left = Tree(sat, [.. inputs.Take(half)], cap, isExact);
        var right = Tree(sat, [.. inputs.Skip(half)], cap, isExact);
        var sum = Enumerable.Range(0, Math.Min(cap, left.Length + right.Length)).Select(_ => sat.Make()).ToArray();
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i + j > 0)
                {
                    // At least i and at least j give at least i + j; beyond the cap that is the cap.
                    sat.Add(i == 0 ? Never : left[i - 1] ^ 1, j == 0 ? Never : right[j - 1] ^ 1, sum[Math.Min(i + j, sum.Length) - 1]);
                }

                if (isExact && i + j < sum.Length)
                {
                    // Not more than i and not more than j give not more than i + j.
                    sat.Add(i == left.Length ? Never : left[i], j == right.Length ? Never : right[j], sum[i + j] ^ 1);
                }
            }
        }

        for (var i = 1; i < sum.Length; i++)
        {
            sat.Add(sum[i] ^ 1, sum[i - 1]);
        }

        return sum;
    }

    /// <summary>How many of the first literals hold: entry [t][i] means that at least i of the first t do; exact both ways.</summary>
    public static int[][] Row(Sat sat, IReadOnlyList<int> inputs, int cap)
    {
        var counts = new int[inputs.Count + 1][];
        counts[0] = [Always, .. Enumerable.Repeat(Never, cap)];
        for (var t = 1; t <= inputs.Count; t++)
        {
            var before = counts[t - 1];
            var now = counts[t] = new int[cap + 1];
            for (var i = 1; i <= cap; i++)
            {
                now[i] = i > t ? Never : inputs[t - 1] == Never ? before[i] : sat.Make();
                if (now[i] == Never || now[i] == before[i])
                {
                    continue;
                }

                sat.Add(before[i] ^ 1, now[i]);
                sat.Add(before[i - 1] ^ 1, inputs[t - 1] ^ 1, now[i]);
                sat.Add(now[i] ^ 1, before[i], inputs[t - 1]);
                sat.Add(now[i] ^ 1, before[i - 1]);
            }

            now[0] = Always;
        }

        return counts;
    }
}
