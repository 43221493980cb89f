using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.TellPractices;

/// <summary>Tells earlier modules of the practices that count as current and that the reader may see.</summary>
internal sealed class CurrentPractices(MusubiDb db, ProgrammesLookup programmes, PracticesLinks links)
{
    public async Task<IReadOnlyList<ToldPractice>> ReadAsync(CancellationToken cancel)
    {
        var today = db.Now.InUtc().Date;
        var practices = await db.Set<Practice>().AsNoTracking().Where(practice => practice.ArchivedAt == null && practice.ValidUntil >= today).OrderBy(practice => practice.Id).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(practices.Select(practice => practice.Programme), cancel);
        return
        [
            .. practices.Where(practice => rooms.ContainsKey(practice.Programme))
                .Select(practice => new ToldPractice(practice.Trace, practice.Title, links.Practice(rooms[practice.Programme].Key, practice.Key), practice.Organisation)
                {
                    Place = practice.Place,
                    Texts = [.. new[] { practice.Title, practice.Situation, practice.Solution }],
                    IsIllustrative = practice.IsIllustrative,
                }),
        ];
    }
}
