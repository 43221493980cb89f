namespace Musubi.Grants.Model;

/// <summary>A row as somebody sends it.</summary>
/// <param name="Row">What it says now.</param>
/// <param name="Seen">The mark of the row that they changed; null for a new one.</param>
/// <param name="IsGone">True when they take it out.</param>
internal sealed record SentCost(CostRow Row, string? Seen, bool IsGone);

/// <summary>Joins what several people do to the same rows at once, row by row, so that nobody's work is lost.</summary>
internal static class CostMerge
{
    /// <summary>
    /// The rows after <paramref name="sent"/> is taken over, in their order; a new row follows the one after which it was sent. Rows that
    /// were not sent stay. A row changed on both sides keeps what is stored; what was sent for it is told as lost.
    /// </summary>
    public static (IReadOnlyList<CostRow> Rows, IReadOnlyList<CostRow> Lost) Join(IReadOnlyList<CostRow> stored, IReadOnlyList<SentCost> sent)
    {
        var (rows, lost) = (stored.ToList(), new List<CostRow>());
        string? before = null;
        foreach (var one in sent)
        {
            var at = rows.FindIndex(row => row.Id == one.Row.Id);
            if (at < 0)
            {
                // New, or taken out by others while it was changed here.
                if (!one.IsGone && !one.Row.IsBlank && one.Row.Mark != one.Seen)
                {
                    rows.Insert(before is null ? rows.Count : rows.FindIndex(row => row.Id == before) + 1, one.Row);
                    before = one.Row.Id;
                }

                continue;
            }

            if (one.Seen == rows[at].Mark)
            {
                if (one.IsGone || one.Row.IsBlank)
                {
                    rows.RemoveAt(at);
                    continue;
                }

                rows[at] = one.Row;
            }
            else if (one.Row.Mark != one.Seen && one.Row.Mark != rows[at].Mark && !one.IsGone)
            {
                lost.Add(one.Row);
            }

            before = one.Row.Id;
        }

        return (rows, lost);
    }
}
