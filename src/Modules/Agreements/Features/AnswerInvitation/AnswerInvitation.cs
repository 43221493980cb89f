using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.AnswerInvitation;

internal sealed record AnswerInvitationCommand(ProgrammeId Programme, Key Key, OrganisationId Organisation, bool Accepts, string? Why, Actor By);

internal sealed class AnswerInvitationHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(AnswerInvitationCommand command, CancellationToken cancel)
    {
        var consortium = await db.Set<Consortium>().SingleOrDefaultAsync(consortium => consortium.Programme == command.Programme && consortium.Key == command.Key, cancel);
        if (consortium is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (consortium.HandsOf(command.By).All(member => member.Organisation != command.Organisation))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (consortium.Answer(command.Organisation, command.Accepts, db.Now) is { } refusal)
        {
            return refusal;
        }

        return command.Accepts
            ? await db.SaveAsync(new Act(command.By, "agreements.accept-invitation", command.Why), cancel)
            : await db.SaveAsync(new Act(command.By, "agreements.decline-invitation", command.Why), cancel);
    }
}
