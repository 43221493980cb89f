namespace Musubi.Directory.Features.Describing;

/// <summary>Asks every module that registered <see cref="Mentions"/>.</summary>
internal sealed class Mentioned(IEnumerable<Mentions> givers)
{
    /// <summary>The groups that have anything, in the order of the thread.</summary>
    public async Task<IReadOnlyList<MentionGroup>> OfAsync(DirectoryPart part, Guid id, CancellationToken cancel)
    {
        var groups = new List<MentionGroup>();
        foreach (var give in givers)
        {
            groups.Add(await give(part, id, cancel));
        }

        return [.. groups.Where(group => group.Mentions.Count > 0)];
    }
}
