using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.SubmitApplication;

// Seen: the mark of the budget that was checked.
internal sealed record SubmitApplicationCommand(ProgrammeId Programme, Key Key, string? Why, string? Seen, Actor By);

internal sealed class SubmitApplicationHandler(MusubiDb db, GrantsSight sight, AgreementsLookup agreements, DirectoryLookup directory, DraftBudget draft, Text text)
{
    // Two applications of a call received at the same moment want the same number.
    private const int Tries = 60;

    public async Task<Result<string>> HandleAsync(SubmitApplicationCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        for (var turn = 1; ; turn++)
        {
            var result = await SubmitAsync(command, cancel);
            if (turn == Tries || result.Succeeded(out _, out var refusal) || refusal.Code is not "persistence.taken-meanwhile")
            {
                return result;
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task<Result<string>> SubmitAsync(SubmitApplicationCommand command, CancellationToken cancel)
    {
        var application = await sight.Applications.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (application is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var consortium = (await agreements.ConsortiaAsync([application.Consortium], cancel)).GetValueOrDefault(application.Consortium);
        if (!sight.MayWrite(application) || consortium is null)
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (!sight.MaySubmit(application, consortium))
        {
            return GrantsProblems.LeadSubmits();
        }

        var call = await db.Set<Call>().AsNoTracking().SingleAsync(one => one.Id == application.Call, cancel);
        var sheets = await draft.SheetsAsync(application, cancel);
        var budget = DraftBudget.Lines(application, sheets, call.Rules);
        var members = await directory.OrganisationsAsync(consortium.TakingPart.Concat(budget.Select(line => line.Member)), cancel);
        var names = members.ToDictionary(member => member.Key, member => member.Value.Name.Original);
        foreach (var sheet in sheets)
        {
            if (sheet.Rows.Count(row => row.Faults(call.Rules, text.Language).Count > 0) is > 0 and var unread)
            {
                return GrantsProblems.CostsUnread(names.GetValueOrDefault(sheet.Member) ?? text["Grants.NotVisible"], unread);
            }
        }

        if (command.Seen is { } seen && application.State is ApplicationState.Draft && seen != DraftBudget.Mark(budget))
        {
            return GrantsProblems.BudgetMoved();
        }

        if (application.Submit(call, budget, db.Now) is { } problem)
        {
            return problem;
        }

        var count = await db.Set<Submission>().CountAsync(one => db.Set<Application>().Any(other => other.Id == one.Application && other.CallId == application.CallId), cancel);
        var number = FormattableString.Invariant($"{call.Key}-{count + 1:000}");
        db.Add(new Submission(SubmissionId.New(), application.Programme, application.Id, number, SubmittedCopy.Write(number, call, application, consortium, names, budget, db.Now), db.Now) { IsIllustrative = application.IsIllustrative });
        return (await db.SaveAsync(new Act(command.By, "grants.submit-application", command.Why), cancel)).Succeeded(out _, out problem) ? number : problem;
    }
}
