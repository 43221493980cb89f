using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.OpenProgramme;

internal sealed record OpenProgrammeCommand(Key Key, ProgrammeFacts Facts, Actor By);

/// <summary>Opens a tenant. Whoever runs the server does it, and from then on sees nothing of it: its secretariat does.</summary>
internal sealed class OpenProgrammeHandler(MusubiDb db)
{
    public async Task<Result<ProgrammeId>> HandleAsync(OpenProgrammeCommand command, CancellationToken cancel)
    {
        if (!command.By.HasAnywhere(Role.Operator))
        {
            return ProgrammeProblems.NotYours();
        }

        // Over the wall: a key stands in addresses, so no two programmes share one.
        if (await db.Set<Programme>().OverTheWall().AnyAsync(programme => programme.Key == command.Key, cancel))
        {
            return ProgrammeProblems.KeyTaken(command.Key).At("Key");
        }

        var programme = new Programme(ProgrammeId.New(), command.Key, command.Facts);
        db.Add(programme);
        return (await db.SaveAsync(new Act(command.By, "programmes.open-programme"), cancel)).Succeeded(out _, out var problem) ? programme.Programme : problem;
    }
}
