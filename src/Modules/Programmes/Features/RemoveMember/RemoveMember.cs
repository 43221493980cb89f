using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.RemoveMember;

// Remove: True: removed; false: the removal is undone.
internal sealed record RemoveMemberCommand(ProgrammeId Programme, MembershipId Membership, bool Remove, string? Why, Actor By);

internal sealed class RemoveMemberHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(RemoveMemberCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        var membership = await db.Set<Membership>().SingleOrDefaultAsync(membership => membership.Id == command.Membership && membership.Programme == programme.Programme, cancel);
        if (membership is null)
        {
            return ProgrammeProblems.UnknownMembership();
        }

        if (command.Remove)
        {
            membership.Archive(db.Now);
        }
        else if (await db.Set<Membership>().AnyAsync(membership.IsSame(), cancel))
        {
            return ProgrammeProblems.MembershipTaken();
        }
        else
        {
            membership.Restore();
        }

        return await db.SaveAsync(new Act(command.By, command.Remove ? "programmes.remove-member" : "programmes.restore-member", command.Why), cancel);
    }
}
