using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Features.ProposeAward;

internal sealed record ProposeAwardCommand(ProgrammeId Programme, Key Application, string Number, LocalDate DecidedOn, LocalizedText? Conditions, Actor By);

internal sealed class ProposeAwardHandler(MusubiDb db, Rooms rooms, Threads threads, AgreementsLookup agreements, Calculating calculating)
{
    public async Task<Result<Key>> HandleAsync(ProposeAwardCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Application>(command.Programme, command.Application, command.By, cancel)).Succeeded(out var application, out var problem))
        {
            return problem;
        }

        if (!application.IsOpen)
        {
            return GrantsProblems.NotNow(application.State);
        }

        var open = await db.Set<Award>().AnyAsync(one => one.ApplicationId == application.Id.Value && one.State != AwardState.Refused, cancel);
        if (open)
        {
            return GrantsProblems.AwardedAlready();
        }

        var call = await db.Set<Call>().AsNoTracking().SingleAsync(call => call.Id == application.Call, cancel);
        var consortium = (await agreements.ConsortiaAsync([application.Consortium], cancel)).GetValueOrDefault(application.Consortium);
        if (consortium is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (!(await calculating.ComputeAsync(call, consortium, application.Facts, command.DecidedOn, cancel)).Succeeded(out var account, out var faults))
        {
            return Problem.Conflict(faults[0].Code, [.. faults[0].Facts.Select(fact => (fact.Key, fact.Value))]);
        }

        if (account.Total == 0)
        {
            return GrantsProblems.NothingToGive().At("DecidedOn");
        }

        var key = await rooms.NewKeyAsync<Award>(command.Programme, application.Title, "award", cancel);
        var decision = new Decision(command.Number, command.DecidedOn, command.Conditions, Calculating.Amounts(account), Calculating.Kept(account));
        var award = new Award(AwardId.New(), command.Programme, key, application.Id, application.Consortium, application.Title, decision, new(command.By.Account, command.By.Name, db.Now)) { IsIllustrative = application.IsIllustrative };
        db.Add(award);
        await threads.TieAsync(command.Programme, application.Trace, award.Trace, cancel);
        return (await db.SaveAsync(new Act(command.By, "grants.propose-award"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
