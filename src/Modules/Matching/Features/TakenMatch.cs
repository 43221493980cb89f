using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features;

/// <summary>Finds a match for a writer who may know of it, tracked. What they may do with it is the act's own question.</summary>
internal sealed class TakenMatch(MusubiDb db)
{
    /// <summary>Refuses with <c>programmes.unknown-content</c>.</summary>
    public async Task<Result<Match>> FindAsync(ProgrammeId programme, Key key, Actor by, CancellationToken cancel) =>
        await db.Set<Match>().SeenBy(by).SingleOrDefaultAsync(match => match.Programme == programme && match.Key == key && match.ArchivedAt == null, cancel) is { } match
            ? match
            : ProgrammeProblems.UnknownContent();
}
