using Microsoft.EntityFrameworkCore;
using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ShowPractice;

/// <summary>A practice with everything that its page shows.</summary>
internal sealed record PracticeView(Practice Practice, NameBook Names)
{
    public IReadOnlyList<(Replication Replication, ProgrammeFace Programme)> Replications { get; init; } = [];

    public IReadOnlyDictionary<IndicatorId, IndicatorFace> Indicators { get; init; } = new Dictionary<IndicatorId, IndicatorFace>();

    public IReadOnlyDictionary<ProgrammeId, ProgrammeFace> Programmes { get; init; } = new Dictionary<ProgrammeId, ProgrammeFace>();

    public IReadOnlyList<TopicFace> Topics { get; init; } = [];

    /// <summary>Other programmes of the reader's into which it can be taken over.</summary>
    public IReadOnlyList<ProgrammeFace> Others { get; init; } = [];
}

/// <summary>Reads what a practice's page shows.</summary>
internal sealed class PracticeQuery(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, DeliveryLookup delivery, Text text)
{
    public async Task<PracticeView> ReadAsync(Practice practice, Room room, CancellationToken cancel)
    {
        var replications = await db.Set<Replication>().AsNoTracking().Where(replication => replication.Practice == practice.Id && replication.ArchivedAt == null)
            .OrderBy(replication => replication.Id).ToListAsync(cancel);
        var indicators = await delivery.IndicatorsAsync(practice.Evidence.Select(one => one.Indicator).OfType<IndicatorId>(), cancel);
        var faces = await programmes.FindAsync(replications.Select(one => one.Programme).Concat(indicators.Values.Select(one => one.Programme)), cancel);
        Member[] own = [practice.Organisation, practice.Contact ?? practice.Organisation, .. practice.Place is { } place ? [place] : Array.Empty<Member>()];
        var topics = practice.Topics.Count > 0 ? await programmes.TopicsAsync(practice.Programme, cancel) : new Dictionary<TopicId, TopicFace>();
        return new(practice, await NameBook.ReadAsync(directory, text, own.Concat(replications.Select(one => (Member)one.Place)), cancel))
        {
            Replications = [.. replications.Where(one => faces.ContainsKey(one.Programme)).Select(one => (one, faces[one.Programme]))],
            Indicators = indicators,
            Programmes = faces,
            Topics = [.. practice.Topics.Where(topics.ContainsKey).Select(topic => topics[topic])],
            Others = practice.IsPublished && practice.ArchivedAt is null
                ? [.. (await programmes.OwnAsync(room.Reader, cancel)).Where(face => face.Id != practice.Programme && room.Reader.Has(face.Id, Role.Secretariat, Role.CityOfficer))]
                : [],
        };
    }
}
