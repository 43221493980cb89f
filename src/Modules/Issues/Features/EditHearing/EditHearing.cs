using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.EditHearing;

// Seen: The version that the reader's form carried.
internal sealed record EditHearingCommand(ProgrammeId Programme, Key Hearing, int Seen, HearingFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditHearingHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory, ProgrammesLookup programmes)
{
    public async Task<Result<Done>> HandleAsync(EditHearingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Hearing>(command.Programme, command.Hearing, command.By, cancel)).Succeeded(out var hearing, out var problem))
        {
            return problem;
        }

        if (await NamingRefusalAsync(directory, programmes, command.Programme, command.Facts, hearing.Facts, cancel) is { } unseen)
        {
            return unseen;
        }

        db.Expect(hearing, command.Seen);
        hearing.Describe(command.Facts);
        hearing.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "issues.edit-hearing", command.Why), cancel);
    }

    /// <summary>Why the facts name somebody or an edition that the writer cannot name; null when all is well.</summary>
    public static async Task<Problem?> NamingRefusalAsync(
        DirectoryLookup directory, ProgrammesLookup programmes, ProgrammeId programme, HearingFacts facts, HearingFacts? before, CancellationToken cancel)
    {
        if (facts.Edition is { } edition && facts.Edition != before?.Edition && !(await programmes.EditionsAsync(programme, cancel)).Exists(one => one.Id == edition))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Edition));
        }

        var known = before?.Named().ToList() ?? [];
        return !await directory.SeesAsync([facts.Organisation], known, cancel) ? ProgrammeProblems.UnknownMember().At(nameof(facts.Organisation))
            : !await directory.SeesAsync([facts.Place], known, cancel) ? ProgrammeProblems.UnknownMember().At(nameof(facts.Place))
            : !await directory.SeesAsync(facts.Named(), known, cancel) ? ProgrammeProblems.UnknownMember().At(nameof(HearingInput.TakingPart))
            : null;
    }
}
