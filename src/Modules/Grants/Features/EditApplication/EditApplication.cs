using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.EditApplication;

// Seen: The version that the reader's form carried.
internal sealed record EditApplicationCommand(ProgrammeId Programme, Key Key, int Seen, ApplicationFacts Facts, bool IsIllustrative, Actor By);

internal sealed class EditApplicationHandler(MusubiDb db, GrantsSight sight)
{
    public async Task<Result<Done>> HandleAsync(EditApplicationCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var application = await sight.Applications.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (application is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (!sight.MayWrite(application))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        db.Expect(application, command.Seen);
        if (application.Describe(command.Facts) is { } refusal)
        {
            return refusal;
        }

        application.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "grants.edit-application"), cancel);
    }
}
