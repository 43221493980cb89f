using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.ArchiveFact;

// Archive: True: put away; false: taken into use again.
internal sealed record ArchiveFactCommand(ProgrammeId Programme, KnownFactId Fact, bool Archive, string? Why, Actor By);

internal sealed class ArchiveFactHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(ArchiveFactCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        var fact = await db.Set<KnownFact>().SingleOrDefaultAsync(fact => fact.Id == command.Fact && fact.Programme == programme.Programme, cancel);
        if (fact is null)
        {
            return ProgrammeProblems.UnknownFact();
        }

        if (command.Archive)
        {
            fact.Archive(db.Now);
        }
        else
        {
            fact.Restore();
        }

        return await db.SaveAsync(new Act(command.By, command.Archive ? "programmes.archive-fact" : "programmes.restore-fact", command.Why), cancel);
    }
}
