using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>The decision to give a grant. Its amounts are those of the account that the scheme's rules give for the application's budget.</summary>
internal sealed class Award : ThreadContent
{
    public Award(AwardId id, ProgrammeId programme, Key key, ApplicationId application, ConsortiumId consortium, LocalizedText title, Decision decision, Proposal proposal)
        : this(programme, key)
    {
        (Id, ApplicationId, ConsortiumId, Proposal) = (id, application.Value, consortium.Value, proposal);
        Bring(title, decision, AwardState.Proposed, proposal.At);
    }

    private Award(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public AwardId Id { get; private set; }

    // Given once: raw ids, since a history has no words for them.
    public Guid ApplicationId { get; }

    public Guid ConsortiumId { get; }

    public ApplicationId Application => new(ApplicationId);

    public ConsortiumId Consortium => new(ConsortiumId);

    public LocalizedText Title { get; private set; } = null!;

    /// <summary>The number of the decision, as the programme counts.</summary>
    public string Number { get; private set; } = null!;

    public LocalDate DecidedOn { get; private set; }

    public LocalizedText? Conditions { get; private set; }

    public IReadOnlyList<AwardAmount> Amounts { get; private set; } = [];

    /// <summary>Every change of an amount on the way, as the engine told it.</summary>
    public IReadOnlyList<AccountLine> Account { get; private set; } = [];

    public AwardState State { get; private set; }

    public Instant StateSince { get; private set; }

    public Proposal Proposal { get; private set; } = null!;

    public override Trace Trace => new("award", Id.Value);

    public override LocalizedText Called => Title;

    public Money Total => Money.Sum(Amounts.Select(amount => amount.Amount), Amounts[0].Amount.Currency);

    /// <summary>What a member gets for a fiscal year; null when nothing.</summary>
    public Money? For(OrganisationId member, int? year) => Amounts.FirstOrDefault(amount => amount.Member == member && amount.FiscalYear == year)?.Amount;

    /// <summary>Takes over what is said of it.</summary>
    public void Bring(LocalizedText title, Decision decision, AwardState state, Instant since)
    {
        (Title, Number, DecidedOn, Conditions) = (title, decision.Number, decision.On, decision.Conditions);
        (Amounts, Account, State, StateSince) = (decision.Amounts, decision.Account, state, since);
    }

    public Problem? Answer(bool confirms, Actor by, Instant now)
    {
        if (State is not AwardState.Proposed)
        {
            return GrantsProblems.NotNow(State);
        }

        if (by.Account == Proposal.By)
        {
            return GrantsProblems.SecondPerson();
        }

        (State, StateSince) = (confirms ? AwardState.Confirmed : AwardState.Refused, now);
        return null;
    }
}

/// <summary>What is decided.</summary>
internal sealed record Decision(string Number, LocalDate On, LocalizedText? Conditions, IReadOnlyList<AwardAmount> Amounts, IReadOnlyList<AccountLine> Account);

/// <summary>Who wants something that a second person decides.</summary>
internal sealed record Proposal(AccountId? By, string Name, Instant At) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [Name];
}

/// <summary>What one member gets for one fiscal year; null: for the whole time.</summary>
internal sealed record AwardAmount(int? FiscalYear, OrganisationId Member, Money Amount) : ITold, INames
{
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Grants.Told.Amount", ("name", teller.Name(Member)), ("year", FiscalYear is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "–"), ("amount", Amount)]];

    public IEnumerable<Member> Names() => [Member];
}

/// <summary>One change of one amount, with the rule's words in the languages of the scheme.</summary>
internal sealed record AccountLine(int? FiscalYear, OrganisationId? Member, decimal From, decimal To, string Rule, LocalizedText Text, bool IsUnsure) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [Text.For(teller.Text.Language).Text];
}
