using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>What of a programme everyone may read. The one place that decides it.</summary>
/// <remarks>
/// Nothing inside is public unless the programme is published and in use. What belongs to an edition also waits for the
/// edition to be released. The wall reads each record's own mark, so the mark is settled on every record.
/// </remarks>
internal static class Publication
{
    /// <summary>Settles everything inside a programme after the programme or an edition changed.</summary>
    public static void Settle(Programme programme, ProgrammeParts parts)
    {
        foreach (var edition in parts.Editions)
        {
            Mark(edition, IsOpen(programme) && edition.IsReleased);
        }

        var open = parts.Editions.Where(IsOpen).Select(edition => edition.Id).ToHashSet();
        foreach (var topic in parts.Topics)
        {
            Mark(topic, IsOpen(programme));
        }

        foreach (var membership in parts.Memberships)
        {
            Mark(membership, IsOpen(programme) && (membership.Edition is not { } edition || open.Contains(edition)));
        }

        foreach (var fact in parts.Facts)
        {
            Mark(fact, IsOpen(programme) && (fact.Edition is not { } edition || open.Contains(edition)));
        }
    }

    /// <summary>Settles everything inside a programme, and all that other modules keep of it.</summary>
    public static async Task SettleAsync(Programme programme, ProgrammeParts parts, IEnumerable<Settling> others, CancellationToken cancel)
    {
        Settle(programme, parts);
        foreach (var settle in others)
        {
            await settle(programme.Programme, IsOpen(programme), cancel);
        }
    }

    /// <summary>Settles one thing that was added or moved.</summary>
    /// <param name="programme">Its programme.</param>
    /// <param name="edition">The edition to which it belongs; null: the programme as a whole.</param>
    /// <param name="content">The thing.</param>
    public static void Settle(Programme programme, Edition? edition, ProgrammeContent content) =>
        Mark(content, IsOpen(programme) && (edition is null || IsOpen(edition)));

    private static bool IsOpen(ProgrammeContent content) => content is { IsPublished: true, ArchivedAt: null };

    private static void Mark(ProgrammeContent content, bool isPublic)
    {
        if (isPublic)
        {
            content.Publish();
        }
        else
        {
            content.Withdraw();
        }
    }
}
