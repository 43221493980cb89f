using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.EditCosts;

// IsComplete: null leaves it as it is.
internal sealed record EditCostsCommand(ProgrammeId Programme, Key Key, OrganisationId Member, IReadOnlyList<SentCost> Sent, bool? IsComplete, Actor By);

/// <summary>What is stored now, and what was not taken because others changed the same rows.</summary>
internal sealed record SavedCosts(IReadOnlyList<CostRow> Rows, IReadOnlyList<CostRow> Lost);

internal sealed class EditCostsHandler(MusubiDb db, GrantsSight sight, AgreementsLookup agreements)
{
    public const int MostRows = 500;

    // People of one member save at the same moment: the later one joins its rows to what is stored then. Of those who try, one always comes through.
    private const int Tries = 60;

    public async Task<Result<SavedCosts>> HandleAsync(EditCostsCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        for (var turn = 1; ; turn++)
        {
            var result = await SaveAsync(command, cancel);
            if (turn == Tries || result.Succeeded(out _, out var refusal) || refusal.Code is not ("persistence.changed-meanwhile" or "persistence.taken-meanwhile"))
            {
                return result;
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task<Result<SavedCosts>> SaveAsync(EditCostsCommand command, CancellationToken cancel)
    {
        var application = await sight.Applications.AsNoTracking().SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (application is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var consortium = (await agreements.ConsortiaAsync([application.Consortium], cancel)).GetValueOrDefault(application.Consortium);
        if (!sight.MayEnter(application, command.Member) || consortium?.TakingPart.Contains(command.Member) != true)
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (application.State is not ApplicationState.Draft)
        {
            return GrantsProblems.NotNow(application.State);
        }

        var sheet = await db.Set<CostSheet>().SingleOrDefaultAsync(one => one.Application == application.Id && one.Member == command.Member, cancel);
        var (rows, lost) = CostMerge.Join(DraftBudget.Rows(application, sheet, command.Member), command.Sent);
        if (rows.Count > MostRows)
        {
            return GrantsProblems.TooManyRows(MostRows);
        }

        if (sheet is null)
        {
            sheet = new CostSheet(CostSheetId.New(), application.Programme, application.Id, command.Member) { IsIllustrative = application.IsIllustrative };
            db.Add(sheet);
        }

        sheet.Take(rows);
        if (command.IsComplete is { } yes)
        {
            sheet.Complete(yes, db.Now);
        }

        return (await db.SaveAsync(new Act(command.By, "grants.edit-costs"), cancel)).Succeeded(out _, out var problem) ? new SavedCosts(rows, lost) : problem;
    }
}
