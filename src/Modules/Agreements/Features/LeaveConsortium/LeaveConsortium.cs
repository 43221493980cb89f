using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.LeaveConsortium;

internal sealed record LeaveConsortiumCommand(ProgrammeId Programme, Key Key, OrganisationId Organisation, string? Why, Actor By);

internal sealed class LeaveConsortiumHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(LeaveConsortiumCommand command, CancellationToken cancel)
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

        return consortium.Leave(command.Organisation, db.Now) is { } refusal
            ? refusal
            : await db.SaveAsync(new Act(command.By, "agreements.leave-consortium", command.Why), cancel);
    }
}
