using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>Gathers the money of a programme's grants: one read for each kind of thing. What is archived does not count.</summary>
internal sealed class BudgetReading(MusubiDb db, GrantsSight sight, AgreementsLookup agreements, Calculating calculating)
{
    public async Task<BudgetFindings> ReadAsync(Room room, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var calls = await db.Set<Call>().AsNoTracking().Where(call => call.Programme == room.Id).ToDictionaryAsync(call => call.Id, cancel);
        var applications = await sight.Applications.AsNoTracking().Where(one => one.Programme == room.Id).ToDictionaryAsync(one => one.Id, cancel);
        var awards = await sight.Awards.AsNoTracking().Where(one => one.Programme == room.Id).ToDictionaryAsync(one => one.Id, cancel);
        var claims = await sight.Claims.AsNoTracking().Where(one => one.Programme == room.Id && one.ArchivedAt == null).ToListAsync(cancel);

        var inUse = calls.Values.Where(call => call.ArchivedAt is null).ToList();
        var (applied, uncounted) = await AppliedAsync(calls, [.. applications.Values.Where(IsCounted)], cancel);
        return new(
            new GrantBudget(
            [
                .. inUse.Where(call => call.Budget is not null).Select(call => new BudgetEntry(BudgetStage.Planned, TimeOf(call, call.Rules.YearOf(call.Closes.Day)), call.Budget!) { IsIllustrative = call.IsIllustrative }),
                .. applied,
                .. awards.Values.Where(award => award.State is AwardState.Confirmed && award.ArchivedAt is null).SelectMany(award => Awarded(award, CallOf(award.Id))),
                .. claims.Where(claim => claim.Counts && claim.Lines.Count > 0).SelectMany(claim => Claimed(claim, CallOf(claim.Award))),
            ]),
            inUse.Count(call => call.Budget is null),
            uncounted);

        Call CallOf(AwardId award) => calls[applications[awards[award].Application].Call];
    }

    private static bool IsCounted(Application application) =>
        application.ArchivedAt is null && application.State is ApplicationState.Submitted or ApplicationState.Assessed or ApplicationState.Awarded or ApplicationState.Rejected;

    private static BudgetTime TimeOf(Call call, int? year) => new(call.Rules.Calendar, year);

    private async Task<(List<BudgetEntry> Applied, List<Application> Uncounted)> AppliedAsync(Dictionary<CallId, Call> calls, List<Application> applications, CancellationToken cancel)
    {
        var consortia = await agreements.ConsortiaAsync(applications.Select(one => one.Consortium), cancel);
        var members = await calculating.KnowAsync([.. consortia.Values.SelectMany(one => one.TakingPart).Distinct()], cancel);
        var (applied, uncounted) = (new List<BudgetEntry>(), new List<Application>());
        foreach (var one in applications)
        {
            var call = calls[one.Call];
            if (consortia.TryGetValue(one.Consortium, out var consortium) && Calculating.Compute(call, consortium, one.Facts, call.Closes.Day, members).Succeeded(out var account, out _))
            {
                applied.AddRange(Calculating.Amounts(account).Select(amount => new BudgetEntry(BudgetStage.Applied, TimeOf(call, amount.FiscalYear), amount.Amount) { Member = amount.Member, IsIllustrative = one.IsIllustrative }));
            }
            else
            {
                uncounted.Add(one);
            }
        }

        return (applied, uncounted);
    }

    private static IEnumerable<BudgetEntry> Awarded(Award award, Call call) =>
        award.Amounts.Select(amount => new BudgetEntry(BudgetStage.Awarded, TimeOf(call, amount.FiscalYear), amount.Amount) { Member = amount.Member, Award = award.Id, IsIllustrative = award.IsIllustrative });

    private static IEnumerable<BudgetEntry> Claimed(Claim claim, Call call)
    {
        var reached = claim.State switch { ClaimState.Paid => BudgetStage.Paid, ClaimState.Approved => BudgetStage.Approved, _ => BudgetStage.Claimed };
        return Enum.GetValues<BudgetStage>().Where(stage => stage >= BudgetStage.Claimed && stage <= reached)
            .Select(stage => new BudgetEntry(stage, TimeOf(call, claim.FiscalYear), claim.Sum) { Member = claim.Claimant, Award = claim.Award, IsIllustrative = claim.IsIllustrative });
    }
}

/// <summary>The money found, and what is missing in it.</summary>
/// <param name="Budget">The money.</param>
/// <param name="WithoutBudget">Calls that do not say how much there is.</param>
/// <param name="Uncounted">Applications for whose budget the scheme gives no account.</param>
internal sealed record BudgetFindings(GrantBudget Budget, int WithoutBudget, IReadOnlyList<Application> Uncounted);
