using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.EditEdition;

// Seen: The version that the reader's form carried.
internal sealed record EditEditionCommand(ProgrammeId Programme, EditionId Edition, int Seen, EditionFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditEditionHandler(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditEditionCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        var edition = await db.Set<Edition>().SingleOrDefaultAsync(edition => edition.Id == command.Edition && edition.Programme == programme.Programme, cancel);
        if (edition is null)
        {
            return ProgrammeProblems.UnknownEdition();
        }

        if (command.Facts.Problems().FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        if (!await directory.SeesAsync(command.Facts.Places(), edition.Facts.Places(), cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Calendar");
        }

        db.Expect(edition, command.Seen);
        edition.Describe(command.Facts);
        edition.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "programmes.edit-edition", command.Why), cancel);
    }
}
