using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.AddEdition;

internal sealed record AddEditionCommand(ProgrammeId Programme, Key Key, EditionFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddEditionHandler(MusubiDb db, DirectoryLookup directory)
{
    // Nothing new is public at once: in a programme that is public an edition waits for its release, in another for the programme.
    public async Task<Result<Key>> HandleAsync(AddEditionCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (command.Facts.Problems().FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        if (!await directory.SeesAsync(command.Facts.Places(), [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Calendar");
        }

        if (await db.Set<Edition>().AnyAsync(edition => edition.Programme == programme.Programme && edition.Key == command.Key, cancel))
        {
            return ProgrammeProblems.KeyTaken(command.Key).At("Key");
        }

        db.Add(new Edition(EditionId.New(), programme.Programme, command.Key, command.Facts)
        {
            IsIllustrative = command.IsIllustrative,
            IsReleased = !programme.IsPublished,
        });
        return (await db.SaveAsync(new Act(command.By, "programmes.add-edition"), cancel)).Succeeded(out _, out problem) ? command.Key : problem;
    }
}
