using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.AddApplication;

internal sealed record AddApplicationCommand(ProgrammeId Programme, CallId Call, ConsortiumId Consortium, LocalizedText Title, LocalizedText Summary, Actor By);

internal sealed class AddApplicationHandler(MusubiDb db, Rooms rooms, Threads threads, AgreementsLookup agreements)
{
    public async Task<Result<Key>> HandleAsync(AddApplicationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.CityOfficer, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var consortium = (await agreements.ConsortiaAsync([command.Consortium], cancel)).GetValueOrDefault(command.Consortium);
        if (consortium is null || consortium.Programme != room.Id || !MayApplyFor(room, consortium))
        {
            return Problem.Invalid("form.choose").At("Consortium");
        }

        if (consortium.State is not ConsortiumState.Formed)
        {
            return GrantsProblems.NotFormed().At("Consortium");
        }

        var call = await db.Set<Call>().SingleOrDefaultAsync(call => call.Id == command.Call && call.Programme == room.Id, cancel);
        if (call?.StateAt(db.Now) is not CallState.Open)
        {
            return GrantsProblems.NotOpen().At("Call");
        }

        if (await db.Set<Application>().AnyAsync(one => one.CallId == command.Call.Value && one.ConsortiumId == command.Consortium.Value, cancel))
        {
            return GrantsProblems.AppliedAlready().At("Consortium");
        }

        var key = await rooms.NewKeyAsync<Application>(room.Id, command.Title, "application", cancel);
        var application = new Application(ApplicationId.New(), room.Id, key, command.Call, command.Consortium, new() { Title = command.Title, Summary = command.Summary }, db.Now);
        db.Add(application);
        await threads.TieAsync(room.Id, new("consortium", consortium.Id.Value), application.Trace, cancel);
        await threads.TieAsync(room.Id, call.Trace, application.Trace, cancel);
        return (await db.SaveAsync(new Act(command.By, "grants.add-application"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }

    /// <summary>True for the secretariat and for who acts for an organisation that takes part.</summary>
    public static bool MayApplyFor(Room room, ConsortiumFace consortium) =>
        room.IsSecretariat || consortium.TakingPart.Any(member => room.Reader.ActsFor(room.Id, member, Role.CityOfficer, Role.Partner));
}
