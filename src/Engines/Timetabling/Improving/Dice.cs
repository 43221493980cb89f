namespace Musubi.Timetabling;

/// <summary>Numbers that look random and follow from a seed (xorshift64*, Vigna 2016).</summary>
internal sealed class Dice(int seed)
{
    private ulong state = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 0xD1B54A32D192ED03UL | 1UL;

    public uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)((state * 0x2545F4914F6CDD1DUL) >> 32);
    }

    /// <summary>From 0 to one less than the limit.</summary>
    public int Below(int limit) => (int)(((ulong)Next() * (ulong)limit) >> 32);

    /// <summary>From 0 to just below 1.</summary>
    public double Chance() => Next() * (1.0 / 4294967296.0);
}
