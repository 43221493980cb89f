namespace Musubi.Timetabling;

/// <summary>What a conflict teaches: a clause with one literal of the last level, made as short as its reasons allow.</summary>
internal sealed partial class Sat
{
    private const byte InClause = 1;
    private const byte Removable = 2;
    private const byte Needed = 3;
    private readonly List<int> learnt = [];
    private readonly List<int> toClear = [];
    private readonly Stack<(int Variable, int Next)> descent = new();
    private int stampNow;
    private int assumed;

    /// <summary>Finds what the conflict teaches.</summary>
    /// <returns>The level to go back to; the clause is in <see cref="learnt"/>, its asserting literal first.</returns>
    private int Analyze()
    {
        learnt.Clear();
        learnt.Add(0);
        var open = 0;
        var at = trailCount - 1;
        var literal = -1;
        do
        {
            open += literal < 0 ? VisitConflict() : VisitReason(literal);
            while (seen[trail[at] >> 1] != InClause)
            {
                at--;
            }

            literal = trail[at--];
            seen[literal >> 1] = 0;
            open--;
        }
        while (open > 0);

        learnt[0] = literal ^ 1;
        Shorten();
        foreach (var variable in toClear)
        {
            seen[variable] = 0;
        }

        toClear.Clear();
        return BringSecondForward();
    }

    private int VisitConflict()
    {
        if (conflict == PairConflict)
        {
            return Visit(conflictFirst) + Visit(conflictSecond);
        }

        return VisitClause(conflict, without: -1);
    }

    private int VisitReason(int literal)
    {
        var because = reason[literal >> 1];
        return because < NoReason ? Visit((-2 - because) ^ 1) : VisitClause(because, literal);
    }

    private int VisitClause(int clause, int without)
    {
        if (arena[clause + 2] != 0)
        {
            arena[clause + 2] = arena[clause + 1] <= 6 ? 10 : 2;
            if (arena[clause + 1] > 2)
            {
                arena[clause + 1] = Math.Min(arena[clause + 1], Glue(arena.AsSpan(clause + Header, arena[clause])));
            }
        }

        var open = 0;
        foreach (var literal in arena.AsSpan(clause + Header, arena[clause]))
        {
            if (literal != without)
            {
                open += Visit(literal);
            }
        }

        return open;
    }

    private int Visit(int literal)
    {
        var variable = literal >> 1;
        if (seen[variable] != 0 || level[variable] == 0)
        {
            return 0;
        }

        seen[variable] = InClause;
        order.Bump(variable);
        if (level[variable] == levels)
        {
            return 1;
        }

        toClear.Add(variable);
        learnt.Add(literal);
        return 0;
    }

    private void Shorten()
    {
        var kept = 1;
        for (var i = 1; i < learnt.Count; i++)
        {
            if (reason[learnt[i] >> 1] == NoReason || !IsRedundant(learnt[i] >> 1))
            {
                learnt[kept++] = learnt[i];
            }
        }

        learnt.RemoveRange(kept, learnt.Count - kept);
    }

    // Depth first, with the state of each variable remembered: redundant when all its reasons are in the clause or redundant.
    private bool IsRedundant(int variable)
    {
        descent.Clear();
        descent.Push((variable, 0));
        while (descent.TryPop(out var top))
        {
            var reasons = Reasons(top.Variable);
            var next = top.Next;
            for (; next < reasons.Length; next++)
            {
                var other = reasons[next] >> 1;
                if (other == top.Variable || level[other] == 0 || seen[other] is InClause or Removable)
                {
                    continue;
                }

                if (seen[other] == Needed || reason[other] == NoReason)
                {
                    Refuse(top.Variable);
                    return false;
                }

                descent.Push((top.Variable, next));
                descent.Push((other, 0));
                break;
            }

            if (next == reasons.Length && seen[top.Variable] == 0)
            {
                seen[top.Variable] = Removable;
                toClear.Add(top.Variable);
            }
        }

        return true;
    }

    private void Refuse(int variable)
    {
        Mark(variable);
        foreach (var (below, _) in descent)
        {
            Mark(below);
        }

        void Mark(int which)
        {
            if (seen[which] == 0)
            {
                seen[which] = Needed;
                toClear.Add(which);
            }
        }
    }

    private readonly int[] single = new int[1];

    private ReadOnlySpan<int> Reasons(int variable)
    {
        var because = reason[variable];
        if (because < NoReason)
        {
            single[0] = -2 - because;
            return single;
        }

        return arena.AsSpan(because + Header, arena[because]);
    }

    private int BringSecondForward()
    {
        if (learnt.Count == 1)
        {
            return 0;
        }

        var highest = 1;
        for (var i = 2; i < learnt.Count; i++)
        {
            if (level[learnt[i] >> 1] > level[learnt[highest] >> 1])
            {
                highest = i;
            }
        }

        (learnt[1], learnt[highest]) = (learnt[highest], learnt[1]);
        return level[learnt[1] >> 1];
    }

    // In how many decisions the clause has a part; assumptions are none, they hold all the time.
    private int Glue(ReadOnlySpan<int> literals)
    {
        stampNow++;
        var glue = 0;
        foreach (var literal in literals)
        {
            var at = level[literal >> 1];
            if (at > assumed && stamp[at] != stampNow)
            {
                stamp[at] = stampNow;
                glue++;
            }
        }

        return Math.Max(1, glue);
    }

    /// <summary>Which assumptions made this literal true (or forced its opposite): the core.</summary>
    private void AnalyzeFinal(int failed)
    {
        Core.Clear();
        Core.Add(failed);
        if (levels == 0 || level[failed >> 1] == 0)
        {
            return;
        }

        seen[failed >> 1] = InClause;
        for (var i = trailCount - 1; i >= levelStart[0]; i--)
        {
            var literal = trail[i];
            if (seen[literal >> 1] == 0)
            {
                continue;
            }

            seen[literal >> 1] = 0;
            if (reason[literal >> 1] == NoReason)
            {
                Core.Add(literal);
                continue;
            }

            foreach (var other in Reasons(literal >> 1))
            {
                if (other >> 1 != literal >> 1 && level[other >> 1] > 0)
                {
                    seen[other >> 1] = InClause;
                }
            }
        }
    }
}
