namespace Musubi.Timetabling;

/// <summary>Decide, propagate, learn, restart: turns of quick restarts and turns of patience alternate.</summary>
internal sealed partial class Sat
{
    private const int StopEvery = 64;
    private const int DecisionsAtATime = 4096;
    private long decisions;
    private uint random;
    private double quick;
    private double slow;
    private bool isPatient;
    private long turnEnds = 1000;
    private long turns;
    private long patience;
    private long patienceSteps;
    private long restartAt;
    private int targetSize;
    private int bestSize;
    private long rephaseAt = 1000;
    private int rephasings;

    /// <summary>Searches for an assignment under which all these literals hold.</summary>
    /// <param name="assumptions">Literals that must hold this time.</param>
    /// <param name="budget">At most so many conflicts; negative: no limit.</param>
    public Verdict Solve(IReadOnlyList<int> assumptions, long budget = -1)
    {
        Core.Clear();
        if (!IsSound)
        {
            return Verdict.Refuted;
        }

        Backtrack(0);
        assumed = assumptions.Count;
        targetSize = 0;
        var last = budget < 0 ? long.MaxValue : Conflicts + budget;
        restartAt = Conflicts + 50;
        while (true)
        {
            if (Propagate())
            {
                if (levels == 0)
                {
                    IsSound = false;
                    return Verdict.Refuted;
                }

                Learn();
                if (Conflicts >= last || (Conflicts % StopEvery == 0 && ShouldStop()))
                {
                    Backtrack(0);
                    return Verdict.Open;
                }
            }
            else if (Next(assumptions) is { } verdict)
            {
                return verdict;
            }
            else if ((++decisions & (DecisionsAtATime - 1)) == 0 && ShouldStop())
            {
                Backtrack(0);
                return Verdict.Open;
            }
        }
    }

    private void Learn()
    {
        Conflicts++;
        NoteTrail();
        var back = Analyze();
        var glue = Glue(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(learnt));
        quick += (glue - quick) / 32;
        slow += (glue - slow) / Math.Min(8192, Conflicts);
        Backtrack(back);
        if (learnt.Count == 1)
        {
            Assign(learnt[0], NoReason);
        }
        else if (learnt.Count == 2)
        {
            AddPair(learnt[0], learnt[1]);
            Assign(learnt[0], -2 - (learnt[1] ^ 1));
        }
        else
        {
            var at = Store(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(learnt), isLearnt: true, glue);
            learnts.Add(at);
            Assign(learnt[0], at);
        }

        order.Decay(isPatient ? 0.97 : 0.93);
    }

    private Verdict? Next(IReadOnlyList<int> assumptions)
    {
        if (levels >= assumptions.Count)
        {
            MaybeRestart(assumptions.Count);
            MaybeReduce();
            if (!IsSound)
            {
                return Verdict.Refuted;
            }
        }

        while (levels < assumptions.Count)
        {
            var literal = assumptions[levels];
            if (value[literal] < 0)
            {
                AnalyzeFinal(literal);
                Backtrack(0);
                return Verdict.Refuted;
            }

            NewLevel();
            if (value[literal] == 0)
            {
                Assign(literal, NoReason);
                return null;
            }
        }

        if (head < trailCount)
        {
            return null;
        }

        while (order.Count > 0)
        {
            var variable = order.Take();
            if (value[2 * variable] == 0)
            {
                NewLevel();
                var wanted = isPatient && target[variable] != 0 ? target[variable] : phase[variable];
                Assign((2 * variable) + (wanted > 0 ? 0 : 1), NoReason);
                return null;
            }
        }

        KeepModel();
        Backtrack(0);
        return Verdict.Holds;
    }

    private void KeepModel()
    {
        if (Model.Length < 2 * Variables)
        {
            Model = new bool[2 * Variables];
        }

        for (var literal = 0; literal < 2 * Variables; literal++)
        {
            Model[literal] = value[literal] > 0;
        }
    }

    private void MaybeRestart(int assumptions)
    {
        if (Conflicts >= turnEnds)
        {
            isPatient = !isPatient;
            turns++;
            turnEnds = Conflicts + (1000 * ((turns / 2) + 1) * ((turns / 2) + 1));
            targetSize = 0;
            (patience, patienceSteps) = (0, 0);
            restartAt = Conflicts;
        }

        var isDue = isPatient ? Conflicts >= restartAt : Conflicts >= restartAt && quick > 1.1 * slow;
        if (!isDue)
        {
            return;
        }

        restartAt = Conflicts + (isPatient ? 512 * Luby(++patienceSteps) : 10);
        if (isPatient && Conflicts >= rephaseAt)
        {
            Rephase();
        }

        Backtrack(Math.Min(levels, assumptions));
    }

    private static long Luby(long step)
    {
        while (true)
        {
            var power = System.Numerics.BitOperations.Log2((ulong)step + 1);
            if (step + 1 == 1L << power)
            {
                return 1L << (power - 1);
            }

            step -= (1L << power) - 1;
        }
    }

    // The largest part set without a conflict is where to look next, and the largest ever where to return to.
    private void NoteTrail()
    {
        if (!isPatient)
        {
            return;
        }

        var size = levels > 0 ? levelStart[levels - 1] : 0;
        if (size > targetSize)
        {
            targetSize = size;
            NoteInto(target, size);
        }

        if (size > bestSize)
        {
            bestSize = size;
            NoteInto(best, size);
        }
    }

    private void NoteInto(sbyte[] phases, int size)
    {
        foreach (var literal in trail.AsSpan(0, size))
        {
            phases[literal >> 1] = (sbyte)((literal & 1) == 0 ? 1 : -1);
        }
    }

    private void Rephase()
    {
        rephasings++;
        rephaseAt = Conflicts + (1000L * rephasings);
        targetSize = 0;
        Array.Clear(target);
        if (rephasings % 2 == 0)
        {
            bestSize = 0;
            for (var variable = 0; variable < Variables; variable++)
            {
                phase[variable] = best[variable] != 0 ? best[variable] : phase[variable];
            }
        }
        else if (rephasings % 4 == 1)
        {
            for (var variable = 0; variable < Variables; variable++)
            {
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
                phase[variable] = (random & 15) == 0 ? (sbyte)-phase[variable] : phase[variable];
            }
        }
    }
}
