namespace Musubi.GrantRules.Portfolio;

/// <summary>How much was searched, and how much may be.</summary>
internal sealed class Effort(long limit, CancellationToken cancel)
{
    private const int BetweenLooks = 1024;

    public long Nodes { get; private set; }

    public CancellationToken Cancel => cancel;

    /// <summary>Counts a node; false when it is one too many.</summary>
    public bool Spend()
    {
        if (Nodes >= limit)
        {
            return false;
        }

        if (Nodes++ % BetweenLooks == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        return true;
    }
}
