using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.EditConsortium;

// Seen: The version that the reader's form carried.
internal sealed record EditConsortiumCommand(ProgrammeId Programme, Key Key, int Seen, ConsortiumFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditConsortiumHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditConsortiumCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Consortium>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var consortium, out var problem))
        {
            return problem;
        }

        if (!await directory.SeesAsync([command.Facts.Lead], [consortium.Lead], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Lead");
        }

        db.Expect(consortium, command.Seen);
        if (consortium.Describe(command.Facts, db.Now) is { } refusal)
        {
            return refusal;
        }

        consortium.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "agreements.edit-consortium", command.Why), cancel);
    }
}
