using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>A member's demand for money granted, with its evidence. Two persons decide on the payment.</summary>
internal sealed class Claim : ThreadContent
{
    public Claim(ClaimId id, ProgrammeId programme, Key key, AwardId award, LocalizedText title, ClaimFacts facts, Instant now)
        : this(programme, key)
    {
        (Id, AwardId, Title, State, StateSince) = (id, award.Value, title, ClaimState.Draft, now);
        Take(facts);
    }

    private Claim(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public ClaimId Id { get; private set; }

    // Given once: a raw id, since a history has no words for it.
    public Guid AwardId { get; }

    public AwardId Award => new(AwardId);

    public LocalizedText Title { get; private set; } = null!;

    /// <summary>The member who demands the money.</summary>
    public OrganisationId Claimant { get; private set; }

    public int? FiscalYear { get; private set; }

    public LocalDate FirstDay { get; private set; }

    public LocalDate LastDay { get; private set; }

    public IReadOnlyList<ClaimLine> Lines { get; private set; } = [];

    public ClaimState State { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>Who found it right.</summary>
    public Proposal? Check { get; private set; }

    /// <summary>What is missing.</summary>
    public string? SentBackBecause { get; private set; }

    public override Trace Trace => new("claim", Id.Value);

    public override LocalizedText Called => Title;

    public bool MayBeEdited => State is ClaimState.Draft or ClaimState.SentBack;

    /// <summary>True when its sum is taken from what is left of the award.</summary>
    public bool Counts => State is not (ClaimState.Draft or ClaimState.SentBack);

    public Money Sum => Money.Sum(Lines.Select(line => line.Amount), Lines[0].Amount.Currency);

    public ClaimFacts Facts => new(Claimant, FiscalYear, FirstDay, LastDay, Lines);

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Claimant, Role.Partner, Role.CityOfficer);

    public Problem? Describe(ClaimFacts facts)
    {
        if (!MayBeEdited)
        {
            return GrantsProblems.NotNow(State);
        }

        Take(facts);
        return null;
    }

    public Problem? Submit(Instant now) => To(MayBeEdited, ClaimState.Submitted, now);

    public Problem? Approve(Actor by, Instant now)
    {
        if (State is ClaimState.Checked && Check!.By == by.Account)
        {
            return GrantsProblems.SecondPerson();
        }

        return To(State is ClaimState.Checked, ClaimState.Approved, now);
    }

    public Problem? Pay(Instant now) => To(State is ClaimState.Approved, ClaimState.Paid, now);

    public Problem? FindRight(Actor by, Instant now)
    {
        var problem = To(State is ClaimState.Submitted, ClaimState.Checked, now);
        Check = problem is null ? new(by.Account, by.Name, now) : Check;
        return problem;
    }

    public Problem? SendBack(string why, Instant now)
    {
        var problem = To(State is ClaimState.Submitted or ClaimState.Checked, ClaimState.SentBack, now);
        SentBackBecause = problem is null ? why : SentBackBecause;
        return problem;
    }

    /// <summary>Takes over what a file says of it.</summary>
    public void Bring(LocalizedText title, ClaimFacts facts, ClaimState state, Instant since, Proposal? check, string? sentBackBecause)
    {
        Take(facts);
        (Title, State, StateSince, Check, SentBackBecause) = (title, state, since, check, sentBackBecause);
    }

    private Problem? To(bool may, ClaimState state, Instant now)
    {
        if (!may)
        {
            return GrantsProblems.NotNow(State);
        }

        (State, StateSince) = (state, now);
        return null;
    }

    private void Take(ClaimFacts facts) => (Claimant, FiscalYear, FirstDay, LastDay, Lines) = (facts.Claimant, facts.FiscalYear, facts.FirstDay, facts.LastDay, facts.Lines);
}

/// <summary>What is claimed.</summary>
internal sealed record ClaimFacts(OrganisationId Claimant, int? FiscalYear, LocalDate FirstDay, LocalDate LastDay, IReadOnlyList<ClaimLine> Lines);

/// <summary>One expense with its evidence.</summary>
internal sealed record ClaimLine(string Category, Money Amount, string Evidence) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Grants.Told.ClaimLine", ("category", teller.Text.Say($"Grants.Category.{Category}")), ("amount", Amount), ("evidence", Evidence)]];
}
