using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.ArchiveEdition;

// Archive: True: put away; false: taken into use again.
internal sealed record ArchiveEditionCommand(ProgrammeId Programme, EditionId Edition, bool Archive, string? Why, Actor By);

internal sealed class ArchiveEditionHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(ArchiveEditionCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        var parts = await db.PartsAsync(programme.Programme, cancel);
        if (parts.Editions.Find(edition => edition.Id == command.Edition) is not { } edition)
        {
            return ProgrammeProblems.UnknownEdition();
        }

        if (command.Archive)
        {
            edition.Archive(db.Now);
        }
        else
        {
            edition.Restore();
        }

        Publication.Settle(programme, parts);
        return await db.SaveAsync(new Act(command.By, command.Archive ? "programmes.archive-edition" : "programmes.restore-edition", command.Why), cancel);
    }
}
