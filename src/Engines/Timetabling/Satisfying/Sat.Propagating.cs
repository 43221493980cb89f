using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Musubi.Timetabling;

/// <summary>What follows from what is set. A reason is a clause's place, or -2 - literal for one literal that was true.</summary>
internal sealed partial class Sat
{
    private const int PairConflict = -2;
    private int conflict;
    private int conflictFirst;
    private int conflictSecond;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Assign(int literal, int because)
    {
        value[literal] = 1;
        value[literal ^ 1] = -1;
        level[literal >> 1] = levels;
        reason[literal >> 1] = because;
        trail[trailCount++] = literal;
    }

    private void Backtrack(int to)
    {
        if (levels <= to)
        {
            return;
        }

        var from = levelStart[to];
        for (var i = trailCount - 1; i >= from; i--)
        {
            var literal = trail[i];
            value[literal] = 0;
            value[literal ^ 1] = 0;
            phase[literal >> 1] = (sbyte)((literal & 1) == 0 ? 1 : -1);
            order.Insert(literal >> 1);
        }

        trailCount = from;
        head = from;
        levels = to;
    }

    private void NewLevel()
    {
        if (levels == levelStart.Length)
        {
            Array.Resize(ref levelStart, levels * 2);
        }

        levelStart[levels++] = trailCount;
    }

    /// <summary>Sets what follows from what is set.</summary>
    /// <returns>Whether there is a conflict.</returns>
    private bool Propagate()
    {
        while (head < trailCount)
        {
            var literal = trail[head++];
            Propagations++;
            if (PropagatePairs(literal) || (groupsOf![literal] is { } mine && PropagateGroups(literal, mine)) || PropagateClauses(literal ^ 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool PropagatePairs(int literal)
    {
        var list = implied[literal].AsSpan(0, impliedCount[literal]);
        ref var values = ref MemoryMarshal.GetArrayDataReference(value);
        foreach (var other in list)
        {
            var now = Unsafe.Add(ref values, other);
            if (now == 0)
            {
                Assign(other, -2 - literal);
            }
            else if (now < 0)
            {
                (conflict, conflictFirst, conflictSecond) = (PairConflict, other, literal ^ 1);
                return true;
            }
        }

        return false;
    }

    private bool PropagateGroups(int literal, int[] mine)
    {
        ref var values = ref MemoryMarshal.GetArrayDataReference(value);
        foreach (var group in mine)
        {
            foreach (var member in groups[group])
            {
                var now = Unsafe.Add(ref values, member);
                if (now == 0)
                {
                    Assign(member ^ 1, -2 - literal);
                }
                else if (now > 0 && member != literal)
                {
                    (conflict, conflictFirst, conflictSecond) = (PairConflict, member ^ 1, literal ^ 1);
                    return true;
                }
            }
        }

        return false;
    }

    private bool PropagateClauses(int isFalse)
    {
        ref var list = ref MemoryMarshal.GetArrayDataReference(watches[isFalse]);
        ref var values = ref MemoryMarshal.GetArrayDataReference(value);
        ref var clauses = ref MemoryMarshal.GetArrayDataReference(arena);
        var count = watchCount[isFalse];
        var (read, write, failed) = (0, 0, false);
        while (read < count)
        {
            var watch = Unsafe.Add(ref list, read++);
            if (Unsafe.Add(ref values, watch.Blocker) > 0)
            {
                Unsafe.Add(ref list, write++) = watch;
                continue;
            }

            var at = watch.Clause + Header;
            var other = Unsafe.Add(ref clauses, at) ^ Unsafe.Add(ref clauses, at + 1) ^ isFalse;
            var now = Unsafe.Add(ref values, other);
            if (now > 0)
            {
                Unsafe.Add(ref list, write++) = new(watch.Clause, other);
                continue;
            }

            var end = at + Unsafe.Add(ref clauses, watch.Clause);
            var next = at + 2;
            while (next < end && Unsafe.Add(ref values, Unsafe.Add(ref clauses, next)) < 0)
            {
                next++;
            }

            if (next < end)
            {
                var found = Unsafe.Add(ref clauses, next);
                Unsafe.Add(ref clauses, at) = other;
                Unsafe.Add(ref clauses, at + 1) = found;
                Unsafe.Add(ref clauses, next) = isFalse;
                Push(ref watches[found], ref watchCount[found], new(watch.Clause, other));
                continue;
            }

            Unsafe.Add(ref list, write++) = new(watch.Clause, other);
            if (now == 0)
            {
                Unsafe.Add(ref clauses, at) = other;
                Unsafe.Add(ref clauses, at + 1) = isFalse;
                Assign(other, watch.Clause);
                continue;
            }

            while (read < count)
            {
                Unsafe.Add(ref list, write++) = Unsafe.Add(ref list, read++);
            }

            (conflict, failed) = (watch.Clause, true);
        }

        watchCount[isFalse] = write;
        return failed;
    }
}
