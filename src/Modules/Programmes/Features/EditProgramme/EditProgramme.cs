using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.EditProgramme;

// Seen: The version that the reader's form carried.
internal sealed record EditProgrammeCommand(ProgrammeId Programme, int Seen, ProgrammeFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditProgrammeHandler(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditProgrammeCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (!await directory.SeesAsync(Owner(command.Facts.Owner), Owner(programme.Owner), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(programme.Owner));
        }

        db.Expect(programme, command.Seen);
        programme.Describe(command.Facts);
        programme.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "programmes.edit-programme", command.Why), cancel);
    }

    private static Member[] Owner(OrganisationId? owner) => owner is { } one ? [one] : [];
}
