using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>What is wrong at a place of a file.</summary>
/// <param name="Place">Where.</param>
/// <param name="Problem">What.</param>
public sealed record FileFault(FilePlace Place, Problem Problem);

/// <summary>Collects everything that is wrong with a file, so that its author is told at once.</summary>
public sealed class FileFaults
{
    /// <summary>As many are kept; all are counted.</summary>
    public const int Most = 500;

    private readonly List<FileFault> kept = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The kept ones, in the order of the file.</summary>
    public IReadOnlyList<FileFault> InOrder => [.. kept.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)];

    /// <summary>Notes a fault.</summary>
    public void Add(FilePlace place, Problem problem)
    {
        Count++;
        if (kept.Count < Most)
        {
            kept.Add(new(place, problem));
        }
    }
}
