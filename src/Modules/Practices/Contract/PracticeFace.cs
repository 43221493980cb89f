using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using NodaTime;

namespace Musubi.Practices;

/// <summary>What other modules show of a practice.</summary>
/// <param name="Id">The practice.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Level">How well its result is proved.</param>
public sealed record PracticeFace(PracticeId Id, ProgrammeId Programme, Key Key, LocalizedText Title, EvidenceLevel Level)
{
    /// <summary>Where it was done; null: at no one place.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>The last day on which it counts as current.</summary>
    public LocalDate ValidUntil { get; init; }

    /// <summary>True when everyone may read it.</summary>
    public bool IsPublished { get; init; }
}

/// <summary>Practices for other modules: one query for many. What the reader may not see is missing.</summary>
public sealed class PracticesLookup(MusubiDb db)
{
    /// <summary>Practices by id.</summary>
    public async Task<IReadOnlyDictionary<PracticeId, PracticeFace>> PracticesAsync(IEnumerable<PracticeId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<PracticeId, PracticeFace>()
            : await db.Set<Practice>().AsNoTracking().Where(practice => wanted.Contains(practice.Id))
                .Select(practice => new PracticeFace(practice.Id, practice.Programme, practice.Key, practice.Title, practice.Level)
                {
                    Place = practice.Place,
                    ValidUntil = practice.ValidUntil,
                    IsPublished = practice.IsPublished && practice.ArchivedAt == null,
                }).ToDictionaryAsync(face => face.Id, cancel);
    }
}
