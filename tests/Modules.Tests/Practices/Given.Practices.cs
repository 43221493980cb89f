using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Practices;
using Musubi.Practices.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Practices and replications.</content>
public sealed partial class Given
{
    /// <summary>A practice of which only its programme knows, unless it is public.</summary>
    internal async Task<Practice> PracticeAsync(ProgrammeId programme, OrganisationId organisation, string title, LocalDate? until = null, bool isPublic = false, PlaceId? place = null)
    {
        var text = Name(title);
        var practice = new Practice(PracticeId.New(), programme, NewKey("practice"), new()
        {
            Title = text,
            Organisation = organisation,
            Place = place,
            Situation = text,
            Solution = text,
            Outcome = text,
            Level = EvidenceLevel.Claimed,
            ValidUntil = until ?? new(2028, 3, 31),
        })
        { StateSince = Instant.FromUtc(2026, 5, 1, 0, 0) };
        practice.Release(isPublic, isPublic);
        await house.AddAsync(practice);
        return practice;
    }

    internal async Task<Replication> ReplicationAsync(ProgrammeId programme, OrganisationId organisation, PlaceId place, Practice practice, string title)
    {
        var replication = new Replication(ReplicationId.New(), programme, NewKey("replication"), practice.Id, new() { Title = Name(title), Organisation = organisation, Place = place });
        replication.Restate(ReplicationState.Planned, startedOn: null, endedOn: null, outcome: null, learned: null, Instant.FromUtc(2026, 5, 1, 0, 0));
        await house.AddAsync(replication);
        return replication;
    }
}
