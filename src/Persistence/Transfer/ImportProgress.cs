namespace Musubi.Persistence.Transfer;

/// <summary>How far an import is. Saving follows the last item.</summary>
/// <param name="Done">Items looked at.</param>
/// <param name="Total">Items in the file.</param>
public sealed record ImportProgress(int Done, int Total);
