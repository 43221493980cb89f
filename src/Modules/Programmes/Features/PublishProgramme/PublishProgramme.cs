using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.PublishProgramme;

// Publish: True: everyone may read it; false: it is taken back.
internal sealed record PublishProgrammeCommand(ProgrammeId Programme, bool Publish, string? Why, Actor By);

internal sealed class PublishProgrammeHandler(MusubiDb db, IEnumerable<Settling> settlings)
{
    public async Task<Result<Done>> HandleAsync(PublishProgrammeCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (command.Publish)
        {
            programme.Publish();
        }
        else
        {
            programme.Withdraw();
        }

        await Publication.SettleAsync(programme, await db.PartsAsync(programme.Programme, cancel), settlings, cancel);
        return await db.SaveAsync(new Act(command.By, command.Publish ? "programmes.publish-programme" : "programmes.withdraw-programme", command.Why), cancel);
    }
}
