namespace Musubi.Timetabling;

/// <summary>How a search for a satisfying assignment ended.</summary>
internal enum Verdict
{
    /// <summary>Out of conflicts or told to stop.</summary>
    Open,

    /// <summary>There is an assignment, see <see cref="Sat.Model"/>.</summary>
    Holds,

    /// <summary>There is none under the assumptions given, see <see cref="Sat.Core"/>.</summary>
    Refuted,
}

/// <summary>Clause learning over propositional variables, with assumptions and cores.</summary>
/// <remarks>
/// A literal is 2·variable, plus 1 when negated. Long clauses lie in one array and are watched by two literals; clauses of two and
/// groups of which at most one holds are kept apart, because they propagate without looking at a clause. Nothing is allocated while
/// searching but the growth of those arrays. Same clauses, same seed, same calls: same answer.
/// </remarks>
internal sealed partial class Sat
{
    private const int NoReason = -1;
    private const int Header = 3;

    private readonly List<int[]> groups = [];
    private readonly List<int> originals = [];
    private readonly List<int> learnts = [];
    private readonly Order order = new();
    private sbyte[] value = new sbyte[1024];
    private int[] level = new int[512];
    private int[] reason = new int[512];
    private sbyte[] phase = new sbyte[512];
    private sbyte[] target = new sbyte[512];
    private sbyte[] best = new sbyte[512];
    private byte[] seen = new byte[512];
    private int[] stamp = new int[512];
    private int[] trail = new int[512];
    private Watch[][] watches = new Watch[1024][];
    private int[] watchCount = new int[1024];
    private int[][] implied = new int[1024][];
    private int[] impliedCount = new int[1024];
    private int[][]? groupsOf = new int[1024][];
    private int[] levelStart = new int[64];
    private int[] arena = new int[1 << 16];
    private int arenaCount;
    private int wasted;
    private int trailCount;
    private int head;
    private int levels;

    public Sat(int seed) => random = (uint)((seed * 2654435761L) + 88172645463325252L) | 1u;

    /// <summary>How many variables there are.</summary>
    public int Variables { get; private set; }

    /// <summary>Conflicts met so far, in all calls.</summary>
    public long Conflicts { get; private set; }

    /// <summary>Literals set so far, in all calls.</summary>
    public long Propagations { get; private set; }

    /// <summary>False once the clauses alone are known to contradict each other.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>After <see cref="Verdict.Holds"/>: whether a literal is true, by literal.</summary>
    public bool[] Model { get; private set; } = [];

    /// <summary>After <see cref="Verdict.Refuted"/>: assumptions that cannot hold together; empty when nothing can.</summary>
    public List<int> Core { get; } = [];

    /// <summary>Asked now and then; true ends the search.</summary>
    public Func<bool> ShouldStop { get; set; } = static () => false;

    /// <summary>Makes a variable.</summary>
    /// <returns>Its positive literal.</returns>
    public int Make()
    {
        var variable = Variables++;
        if (variable >= level.Length)
        {
            Grow(level.Length * 2);
        }

        (watches[2 * variable], watches[(2 * variable) + 1]) = ([], []);
        (implied[2 * variable], implied[(2 * variable) + 1]) = ([], []);
        reason[variable] = NoReason;
        phase[variable] = -1;
        order.Add(variable);
        return 2 * variable;
    }

    /// <summary>The phase first tried for a literal's variable is that which makes it true.</summary>
    public void Prefer(int literal) => phase[literal >> 1] = (sbyte)((literal & 1) == 0 ? 1 : -1);

    /// <summary>Whether a literal is fixed true by the clauses alone.</summary>
    public bool IsFixed(int literal) => value[literal] > 0 && level[literal >> 1] == 0;

    /// <summary>Adds a clause: at least one of these literals holds.</summary>
    public void Add(params ReadOnlySpan<int> literals)
    {
        Backtrack(0);
        var kept = literals.Length <= 64 ? stackalloc int[literals.Length] : new int[literals.Length];
        var count = 0;
        foreach (var literal in literals)
        {
            if (value[literal] > 0 || kept[..count].Contains(literal ^ 1))
            {
                return;
            }

            if (value[literal] == 0 && !kept[..count].Contains(literal))
            {
                kept[count++] = literal;
            }
        }

        switch (count)
        {
            case 0:
                IsSound = false;
                break;
            case 1:
                Assign(kept[0], NoReason);
                IsSound &= !Propagate();
                break;
            case 2:
                AddPair(kept[0], kept[1]);
                break;
            default:
                originals.Add(Store(kept[..count], isLearnt: false, glue: 0));
                break;
        }
    }

    /// <summary>At most one of these literals holds.</summary>
    public void AddAtMostOne(IReadOnlyCollection<int> literals)
    {
        var free = literals.Where(literal => !IsFixed(literal ^ 1)).Distinct().ToArray();
        if (free.Length == 2)
        {
            Add(free[0] ^ 1, free[1] ^ 1);
        }
        else if (free.Length > 2)
        {
            Backtrack(0);
            groups.Add(free);
            foreach (var literal in free)
            {
                groupsOf![literal] = [.. groupsOf[literal] ?? [], groups.Count - 1];
            }

            // What is fixed already has been propagated without this group.
            foreach (var literal in free.Where(IsFixed))
            {
                foreach (var other in free.Where(other => other != literal))
                {
                    Add(other ^ 1);
                }
            }
        }
    }

    private void AddPair(int first, int second)
    {
        Push(ref implied[first ^ 1], ref impliedCount[first ^ 1], second);
        Push(ref implied[second ^ 1], ref impliedCount[second ^ 1], first);
    }

    private int Store(ReadOnlySpan<int> literals, bool isLearnt, int glue)
    {
        var at = arenaCount;
        while (at + literals.Length + Header > arena.Length)
        {
            Array.Resize(ref arena, arena.Length * 2);
        }

        arena[at] = literals.Length;
        arena[at + 1] = isLearnt ? glue : 0;
        arena[at + 2] = isLearnt ? 1 : 0;
        literals.CopyTo(arena.AsSpan(at + Header));
        arenaCount += literals.Length + Header;
        Watched(at);
        return at;
    }

    private void Watched(int at)
    {
        var (first, second) = (arena[at + Header], arena[at + Header + 1]);
        Push(ref watches[first], ref watchCount[first], new(at, second));
        Push(ref watches[second], ref watchCount[second], new(at, first));
    }

    private void Grow(int size)
    {
        Array.Resize(ref level, size);
        Array.Resize(ref reason, size);
        Array.Resize(ref phase, size);
        Array.Resize(ref target, size);
        Array.Resize(ref best, size);
        Array.Resize(ref seen, size);
        Array.Resize(ref stamp, size + 1);
        Array.Resize(ref trail, size);
        Array.Resize(ref value, size * 2);
        Array.Resize(ref watches, size * 2);
        Array.Resize(ref watchCount, size * 2);
        Array.Resize(ref implied, size * 2);
        Array.Resize(ref impliedCount, size * 2);
        Array.Resize(ref groupsOf, size * 2);
    }

    private static void Push<T>(ref T[] list, ref int count, T item)
    {
        if (count == list.Length)
        {
            Array.Resize(ref list, Math.Max(4, count * 2));
        }

        list[count++] = item;
    }

    private readonly record struct Watch(int Clause, int Blocker);
}
