using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.ReleaseEdition;

// Release: True: public as soon as the programme is; false: held back.
internal sealed record ReleaseEditionCommand(ProgrammeId Programme, EditionId Edition, bool Release, string? Why, Actor By);

internal sealed class ReleaseEditionHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(ReleaseEditionCommand command, CancellationToken cancel)
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

        edition.IsReleased = command.Release;
        Publication.Settle(programme, parts);
        return await db.SaveAsync(new Act(command.By, command.Release ? "programmes.release-edition" : "programmes.hold-edition", command.Why), cancel);
    }
}
