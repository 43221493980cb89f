using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.EditMember;

// Seen: The version that the reader's form carried.
internal sealed record EditMemberCommand(
    ProgrammeId Programme, MembershipId Membership, int Seen, MembershipRole Role, EditionId? Edition, MembershipFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditMemberHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(EditMemberCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem)
            || !(await db.ChooseEditionAsync(programme.Programme, command.Edition, cancel)).Succeeded(out var chosen, out problem))
        {
            return problem;
        }

        var membership = await db.Set<Membership>().SingleOrDefaultAsync(membership => membership.Id == command.Membership && membership.Programme == programme.Programme, cancel);
        if (membership is null)
        {
            return ProgrammeProblems.UnknownMembership();
        }

        db.Expect(membership, command.Seen);
        (membership.Role, membership.Edition) = (command.Role, command.Edition);
        membership.Describe(command.Facts);
        membership.IsIllustrative = command.IsIllustrative;
        if (await db.Set<Membership>().AnyAsync(membership.IsSame(), cancel))
        {
            return ProgrammeProblems.MembershipTaken().At("Role");
        }

        Publication.Settle(programme, chosen.Edition, membership);
        return await db.SaveAsync(new Act(command.By, "programmes.edit-member", command.Why), cancel);
    }
}
