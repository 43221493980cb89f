namespace Musubi.Timetabling;

/// <summary>Forgets what was learned and not used, and what has become true for good.</summary>
internal sealed partial class Sat
{
    private long reduceAt = 2000;
    private int reductions;
    private int simplifiedAt;

    private void MaybeReduce()
    {
        if (Conflicts < reduceAt)
        {
            return;
        }

        reductions++;
        reduceAt = Conflicts + 2000 + (300L * reductions);
        Backtrack(0);
        if (Propagate())
        {
            IsSound = false;
            return;
        }

        Forget();
        if (trailCount > simplifiedAt)
        {
            simplifiedAt = trailCount;
            DropTrue(originals);
            DropTrue(learnts);
        }

        Compact();
    }

    // Glue of two stays for good, up to six while it is used now and then; of the others the worse half goes.
    private void Forget()
    {
        var candidates = new List<int>();
        foreach (var clause in learnts)
        {
            var glue = arena[clause + 1];
            var used = arena[clause + 2];
            arena[clause + 2] = Math.Max(1, used - 1);
            if (glue > 3 && used <= 1)
            {
                candidates.Add(clause);
            }
        }

        candidates.Sort((one, other) =>
        {
            var byGlue = arena[other + 1].CompareTo(arena[one + 1]);
            return byGlue != 0 ? byGlue : arena[other] != arena[one] ? arena[other].CompareTo(arena[one]) : one.CompareTo(other);
        });
        foreach (var clause in candidates.Take(candidates.Count / 2))
        {
            Drop(clause);
        }

        learnts.RemoveAll(clause => arena[clause] < 0);
    }

    private void DropTrue(List<int> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var literal in arena.AsSpan(clause + Header, arena[clause]))
            {
                if (value[literal] > 0)
                {
                    Drop(clause);
                    break;
                }
            }
        }

        clauses.RemoveAll(clause => arena[clause] < 0);
    }

    // A negative length marks what is to go. At level 0 nothing needs its reason any more.
    private void Drop(int clause)
    {
        wasted += arena[clause] + Header;
        arena[clause] = -arena[clause];
    }

    private void Compact()
    {
        foreach (var literal in trail.AsSpan(0, trailCount))
        {
            reason[literal >> 1] = NoReason;
        }

        var packed = new int[Math.Max(1 << 16, (arenaCount - wasted) * 2)];
        var count = 0;
        Move(originals);
        Move(learnts);
        (arena, arenaCount, wasted) = (packed, count, 0);
        Array.Clear(watchCount, 0, 2 * Variables);
        foreach (var clause in originals)
        {
            Watched(clause);
        }

        foreach (var clause in learnts)
        {
            Watched(clause);
        }

        void Move(List<int> clauses)
        {
            for (var i = 0; i < clauses.Count; i++)
            {
                var size = arena[clauses[i]] + Header;
                arena.AsSpan(clauses[i], size).CopyTo(packed.AsSpan(count));
                clauses[i] = count;
                count += size;
            }
        }
    }
}
