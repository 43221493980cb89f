namespace Musubi.Indicators;

/// <summary>Finds values that are said twice of the same days.</summary>
public static class Overlaps
{
    /// <summary>The first of <paramref name="taken"/> that has a day in common with the period; null when none has.</summary>
    public static Period? Find(Period period, IEnumerable<Period> taken) =>
        taken.Where(period.Overlaps).OrderBy(other => other.FirstDay).FirstOrDefault();
}
