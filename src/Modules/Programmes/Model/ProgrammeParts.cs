using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>Everything inside a programme that this module keeps.</summary>
internal sealed record ProgrammeParts(List<Topic> Topics, List<Edition> Editions, List<Membership> Memberships, List<KnownFact> Facts)
{
    /// <summary>Of a programme that has nothing yet; a fresh one each time, since the lists grow.</summary>
    public static ProgrammeParts None => new([], [], [], []);

    /// <summary>Keys of the topics that the members share, in order.</summary>
    public IEnumerable<string> SharedTopics() =>
        Topics.Where(topic => topic.IsShared).Select(topic => topic.Key.Stored).Order(StringComparer.Ordinal);

    /// <summary>What has not been put away, nor belongs to an edition that has.</summary>
    public ProgrammeParts InUse()
    {
        var away = Editions.Where(edition => edition.ArchivedAt is not null).Select(edition => edition.Id).ToHashSet();
        return new(
            Kept(Topics),
            Kept(Editions),
            Kept(Memberships).FindAll(membership => membership.Edition is not { } edition || !away.Contains(edition)),
            Kept(Facts).FindAll(fact => fact.Edition is not { } edition || !away.Contains(edition)));
    }

    private static List<T> Kept<T>(List<T> all)
        where T : ProgrammeContent => all.FindAll(content => content.ArchivedAt is null);
}
