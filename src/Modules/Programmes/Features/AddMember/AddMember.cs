using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.AddMember;

internal sealed record AddMemberCommand(
    ProgrammeId Programme, Member Member, MembershipRole Role, EditionId? Edition, MembershipFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddMemberHandler(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Result<MembershipId>> HandleAsync(AddMemberCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem)
            || !(await db.ChooseEditionAsync(programme.Programme, command.Edition, cancel)).Succeeded(out var chosen, out problem))
        {
            return problem;
        }

        if (!await directory.SeesAsync([command.Member], [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Member");
        }

        var membership = new Membership(MembershipId.New(), programme.Programme, command.Member, command.Role, command.Edition);
        if (await db.Set<Membership>().AnyAsync(membership.IsSame(), cancel))
        {
            return ProgrammeProblems.MembershipTaken().At("Member");
        }

        membership.Describe(command.Facts);
        membership.IsIllustrative = command.IsIllustrative;
        Publication.Settle(programme, chosen.Edition, membership);
        db.Add(membership);
        return (await db.SaveAsync(new Act(command.By, "programmes.add-member"), cancel)).Succeeded(out _, out problem) ? membership.Id : problem;
    }
}
