using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Features.EditClaim;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.StepClaim;

internal sealed record StepClaimCommand(ProgrammeId Programme, Key Key, ClaimStep Step, string? Why, Actor By);

internal sealed class StepClaimHandler(MusubiDb db, GrantsSight sight, Remaining remaining)
{
    public async Task<Result<Done>> HandleAsync(StepClaimCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var claim = await sight.Claims.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (claim is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (!MayTake(command.Step, claim, command.By))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (command.Step is ClaimStep.Submit or ClaimStep.Approve && await TooMuchAsync(claim, cancel) is { } tooMuch)
        {
            return tooMuch;
        }

        var (code, refusal) = command.Step switch
        {
            ClaimStep.Submit => ("grants.submit-claim", claim.Submit(db.Now)),
            ClaimStep.Check => ("grants.check-claim", claim.FindRight(command.By, db.Now)),
            ClaimStep.Approve => ("grants.approve-claim", claim.Approve(command.By, db.Now)),
            ClaimStep.Pay => ("grants.pay-claim", claim.Pay(db.Now)),
            _ => ("grants.send-back-claim", string.IsNullOrWhiteSpace(command.Why) ? GrantsProblems.ReasonNeeded().At("Why") : claim.SendBack(command.Why, db.Now)),
        };
        return refusal is not null ? refusal : await db.SaveAsync(new Act(command.By, code, command.Why), cancel);
    }

    /// <summary>The claimant hands in; the secretariat checks, sends back and records the payment; an approver approves.</summary>
    public static bool MayTake(ClaimStep step, Claim claim, Actor by) => step switch
    {
        ClaimStep.Submit => claim.MayChange(by),
        ClaimStep.Approve => by.Has(claim.Programme, Role.Approver),
        ClaimStep.SendBack => by.Has(claim.Programme, Role.Secretariat, Role.Approver),
        _ => by.Has(claim.Programme, Role.Secretariat),
    };

    /// <summary>True when the step follows on the state.</summary>
    public static bool IsNext(ClaimStep step, ClaimState state) => step switch
    {
        ClaimStep.Submit => state is ClaimState.Draft or ClaimState.SentBack,
        ClaimStep.Check => state is ClaimState.Submitted,
        ClaimStep.Approve => state is ClaimState.Checked,
        ClaimStep.Pay => state is ClaimState.Approved,
        _ => state is ClaimState.Submitted or ClaimState.Checked,
    };

    private async Task<Problem?> TooMuchAsync(Claim claim, CancellationToken cancel)
    {
        var award = await db.Set<Award>().SingleAsync(one => one.Id == claim.Award, cancel);
        var left = await remaining.OfAsync(award, claim.Claimant, claim.FiscalYear, claim.Id, cancel);
        return left is null || claim.Sum > left ? GrantsProblems.MoreThanLeft(left ?? Money.Zero(claim.Sum.Currency)) : null;
    }
}
