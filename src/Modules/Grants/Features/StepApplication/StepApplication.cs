using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.StepApplication;

internal sealed record StepApplicationCommand(ProgrammeId Programme, Key Key, ApplicationStep Step, string? Why, Language Language, Actor By);

internal sealed class StepApplicationHandler(MusubiDb db, GrantsSight sight)
{
    public async Task<Result<Done>> HandleAsync(StepApplicationCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var application = await sight.Applications.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (application is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (!MayTake(command.Step, application, command.By, sight))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        var (code, refusal) = command.Step switch
        {
            ApplicationStep.Withdraw => ("grants.withdraw-application", application.Withdraw(db.Now)),
            _ => ("grants.reject-application", string.IsNullOrWhiteSpace(command.Why)
                ? GrantsProblems.ReasonNeeded().At("Why")
                : application.Reject(new(command.Language, command.Why), db.Now)),
        };
        return refusal is not null ? refusal : await db.SaveAsync(new Act(command.By, code, command.Why), cancel);
    }

    /// <summary>Its consortium (or the secretariat for it) withdraws; an approver rejects.</summary>
    public static bool MayTake(ApplicationStep step, Application application, Actor by, GrantsSight sight) =>
        step is ApplicationStep.Reject ? by.Has(application.Programme, Role.Approver) : sight.MayWrite(application);
}
