using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.MoveDelegation;

internal sealed record MoveDelegationCommand(ProgrammeId Programme, Key Delegation, DelegationState To, Actor By);

internal sealed class MoveDelegationHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(MoveDelegationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Delegation>(command.Programme, command.Delegation, command.By, cancel)).Succeeded(out var item, out var problem)
            || !item.Move(command.To, db.Now).Succeeded(out _, out problem))
        {
            return problem;
        }

        return await db.SaveAsync(new Act(command.By, "events.move-delegation"), cancel);
    }
}
