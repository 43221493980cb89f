using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.PublishProgramme;

/// <summary>Says before a programme is published what everyone will see of it, and what stays back.</summary>
internal static class PublishedParts
{
    public static async Task<IReadOnlyList<string>> TellAsync(MusubiDb db, Programme programme, Text text, CancellationToken cancel)
    {
        var parts = await db.SeenPartsAsync(programme.Programme, cancel);
        var held = parts.Editions.Where(edition => !edition.IsReleased).Select(edition => edition.Id).ToHashSet();
        bool IsOpen(EditionId? edition) => edition is not { } one || !held.Contains(one);
        (string Key, int Count)[] counts =
        [
            ("Programmes.Ask.Publish.Members", parts.Memberships.Count(membership => IsOpen(membership.Edition))),
            ("Programmes.Ask.Publish.Topics", parts.Topics.Count),
            ("Programmes.Ask.Publish.Facts", parts.Facts.Count(fact => IsOpen(fact.Edition))),
        ];
        return
        [
            .. parts.Editions.Where(edition => edition.IsReleased).Select(edition => text["Programmes.Ask.Publish.Edition", ("name", edition.Name)]),
            .. counts.Where(part => part.Count > 0).Select(part => text.Say(part.Key, ("count", part.Count))),
            .. parts.Editions.Where(edition => !edition.IsReleased).Select(edition => text["Programmes.Ask.Publish.Held", ("name", edition.Name)]),
        ];
    }
}
