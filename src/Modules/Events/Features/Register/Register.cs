using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.Register;

// IsInvited: the secretariat invites; otherwise the secretariat enters someone, or people register themselves.
internal sealed record RegisterCommand(ProgrammeId Programme, Key Event, RegistrationFacts Facts, bool IsInvited, Actor By);

internal sealed class RegisterHandler(MusubiDb db, Rooms rooms, Seats seats, DirectoryLookup directory)
{
    public async Task<Result<Registration>> HandleAsync(RegisterCommand command, CancellationToken cancel)
    {
        var isSecretariat = command.By.Has(command.Programme, Role.Secretariat);
        var item = await db.Set<Event>().SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Event, cancel);
        if (item is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if ((isSecretariat ? SecretariatRefusal(item) : await RefusalAsync(item, command, cancel)) is { } problem)
        {
            return problem;
        }

        if (await IsThereAsync(item.Id, command.Facts, cancel))
        {
            return EventsProblems.AlreadyRegistered();
        }

        Member[] named = [.. command.Facts.Organisation is { } organisation ? [(Member)organisation] : Array.Empty<Member>(), .. command.Facts.Person is { } person ? [(Member)person] : Array.Empty<Member>()];
        if (!await directory.SeesAsync(named, [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(RegistrationFacts.Organisation));
        }

        var state = command.IsInvited && isSecretariat ? RegistrationState.Invited
            : await seats.IsFreeAsync(item, cancel) ? RegistrationState.Registered
            : RegistrationState.Waiting;
        var made = new Registration(RegistrationId.New(), item, command.Facts, state, db.Now);
        db.Add(made);
        var act = state is RegistrationState.Invited ? "events.invite" : "events.register";
        return (await db.SaveAsync(new Act(command.By, act), cancel)).Succeeded(out _, out problem) ? made : problem;
    }

    private static Problem? SecretariatRefusal(Event item) =>
        item.ArchivedAt is not null || item.State is EventState.Cancelled ? EventsProblems.RegistrationClosed() : null;

    private async Task<Problem?> RefusalAsync(Event item, RegisterCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, RegistrationRules.MayRegister, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        return command.Facts.Organisation is { } organisation && !command.By.ActsFor(command.Programme, organisation, RegistrationRules.ForOrganisations)
            ? EventsProblems.NotYourOrganisation()
            : RegistrationRules.Refusal(item, db.Now);
    }

    // One person once; an account or a person of the directory says who it is, else name and organisation together.
    private Task<bool> IsThereAsync(EventId item, RegistrationFacts facts, CancellationToken cancel)
    {
        var (account, person, name, organisation) = (facts.Account, facts.Person, facts.Name, facts.Organisation);
        return db.Set<Registration>().Where(one => one.Event == item && one.State != RegistrationState.Cancelled).AnyAsync(
            one => account != null ? one.Account == account : person != null ? one.Person == person : one.Name == name && one.Organisation == organisation, cancel);
    }
}
