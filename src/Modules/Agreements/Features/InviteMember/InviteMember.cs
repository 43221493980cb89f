using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.InviteMember;

internal sealed record InviteMemberCommand(ProgrammeId Programme, Key Key, OrganisationId Organisation, LocalizedText? Part, Actor By);

internal sealed class InviteMemberHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(InviteMemberCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Consortium>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var consortium, out var problem))
        {
            return problem;
        }

        if (!await directory.SeesAsync([command.Organisation], [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Organisation");
        }

        if (consortium.Invite(command.Organisation, command.Part, db.Now) is { } refusal)
        {
            return refusal;
        }

        return await db.SaveAsync(new Act(command.By, "agreements.invite-member"), cancel);
    }
}
