using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.ListInvitations;

internal sealed record WithdrawInvitationCommand(InvitationId Invitation, Actor By);

internal sealed class WithdrawInvitationHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(WithdrawInvitationCommand command, CancellationToken cancel)
    {
        var invitation = await db.Set<Invitation>().FirstOrDefaultAsync(invitation => invitation.Id == command.Invitation, cancel);
        if (invitation?.IsOpen(db.Now) is not true || !command.By.MayGive(invitation.Role, invitation.Programme))
        {
            return AccessProblems.UnknownInvitation();
        }

        invitation.Withdraw(db.Now);
        return await db.SaveAsync(new Act(command.By, "access.withdraw-invitation"), cancel);
    }
}
