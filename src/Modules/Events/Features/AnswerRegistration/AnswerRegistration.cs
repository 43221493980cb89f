using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Events.Features.AnswerRegistration;

internal sealed record AnswerRegistrationCommand(ProgrammeId Programme, RegistrationId Registration, RegistrationAct Act, Actor By);

internal sealed class AnswerRegistrationHandler(MusubiDb db, Seats seats)
{
    public async Task<Result<Done>> HandleAsync(AnswerRegistrationCommand command, CancellationToken cancel)
    {
        var found = await db.Set<Registration>().SeenBy(command.By, command.Programme).SingleOrDefaultAsync(one => one.Id == command.Registration, cancel);
        if (found is null)
        {
            return EventsProblems.UnknownRegistration();
        }

        if (!May(command.By, found, command.Act))
        {
            return EventsProblems.NotYourRegistration();
        }

        var item = await db.Set<Event>().SingleAsync(one => one.Id == found.Event, cancel);
        var (hadSeat, isFree) = (found.TakesPlace, await seats.IsFreeAsync(item, cancel));
        if (command.Act is RegistrationAct.Confirm && found.State is RegistrationState.Waiting && !isFree)
        {
            return EventsProblems.Full(item.Capacity!.Value);
        }

        if (!found.Move(command.Act, db.Now).Succeeded(out _, out var problem))
        {
            return problem;
        }

        if (command.Act is RegistrationAct.Accept && !isFree)
        {
            found.Stand(RegistrationState.Waiting, db.Now);
        }
        else if (command.Act is RegistrationAct.Cancel && hadSeat)
        {
            await seats.FillAsync(item, found, cancel);
        }

        var act = command.Act switch
        {
            RegistrationAct.Accept => "events.accept-invitation",
            RegistrationAct.Confirm => "events.confirm-registration",
            RegistrationAct.CheckIn => "events.check-in",
            _ => "events.cancel-registration",
        };
        return await db.SaveAsync(new Act(command.By, act), cancel);
    }

    /// <summary>The secretariat does everything; whoever comes accepts and cancels.</summary>
    public static bool May(Actor actor, Registration registration, RegistrationAct act) => act is RegistrationAct.Accept or RegistrationAct.Cancel
        ? actor.MayAnswer(registration)
        : actor.Has(registration.Programme, Role.Secretariat);
}
