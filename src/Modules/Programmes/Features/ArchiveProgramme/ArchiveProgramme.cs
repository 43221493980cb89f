using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.ArchiveProgramme;

// Archive: True: put away; false: taken into use again.
internal sealed record ArchiveProgrammeCommand(ProgrammeId Programme, bool Archive, string? Why, Actor By);

internal sealed class ArchiveProgrammeHandler(MusubiDb db, IEnumerable<Settling> settlings)
{
    public async Task<Result<Done>> HandleAsync(ArchiveProgrammeCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (command.Archive)
        {
            programme.Archive(db.Now);
        }
        else
        {
            programme.Restore();
        }

        await Publication.SettleAsync(programme, await db.PartsAsync(programme.Programme, cancel), settlings, cancel);
        return await db.SaveAsync(new Act(command.By, command.Archive ? "programmes.archive-programme" : "programmes.restore-programme", command.Why), cancel);
    }
}
