using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Model;

/// <summary>Something that organisations sign. Its text stands once all have signed; two persons put it in force.</summary>
internal sealed class Agreement : ThreadContent
{
    public Agreement(AgreementId id, ProgrammeId programme, Key key, AgreementFacts facts, Instant now)
        : this(programme, key)
    {
        (Id, State, StateSince) = (id, AgreementState.Draft, now);
        Take(facts);
    }

    private Agreement(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public AgreementId Id { get; private set; }

    public AgreementKind Kind { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public IReadOnlyList<AgreementParty> Parties { get; private set; } = [];

    public LocalizedText? Subject { get; private set; }

    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    public LocalDate? FirstDay { get; private set; }

    public LocalDate? LastDay { get; private set; }

    public AgreementLink? Follows { get; private set; }

    public WebAddress? File { get; private set; }

    public AgreementState State { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>Who proposed to put it in force, while a second person has not answered.</summary>
    public ForceProposal? Proposal { get; private set; }

    /// <summary>When two persons put it in force; null when that never happened or is not known.</summary>
    public Instant? InForceAt { get; private set; }

    /// <summary>Why it ended.</summary>
    public LocalizedText? EndReason { get; private set; }

    public override Trace Trace => new("agreement", Id.Value);

    public override LocalizedText Called => Title;

    public bool IsOver => State is AgreementState.Ended or AgreementState.Lapsed or AgreementState.Superseded;

    /// <summary>True from the last signature on: kind, parties and term cannot be changed any more.</summary>
    public bool IsSigned => State >= AgreementState.Signed;

    public AgreementFacts Facts => new()
    {
        Kind = Kind,
        Title = Title,
        Parties = Parties,
        Subject = Subject,
        Commitments = Commitments,
        FirstDay = FirstDay,
        LastDay = LastDay,
        Follows = Follows?.Id,
        File = File,
    };

    /// <summary>True for who may say that a promise was kept: the secretariat, and who acts for the party.</summary>
    public bool MayKeep(Commitment commitment, Actor actor) => MayChange(actor)
        || (commitment.By.Kind is MemberKind.Organisation && actor.ActsFor(Programme, new(commitment.By.Id), Role.CityOfficer, Role.Partner));

    /// <summary>Describes it anew; signatures and kept promises stay with their party and their key.</summary>
    public Problem? Describe(AgreementFacts facts)
    {
        var merged = facts with
        {
            Parties = [.. facts.Parties.Select(party => Parties.FirstOrDefault(known => known.Who == party.Who && known.HasSigned) is { } known
                ? party with { HasSigned = true, SignedOn = known.SignedOn }
                : party)],
            Commitments = [.. facts.Commitments.Select(one => Commitments.FirstOrDefault(known => known.Key == one.Key) is { } known ? one with { DoneOn = known.DoneOn } : one)],
        };
        if (Parties.Any(party => party.HasSigned && merged.Parties.All(other => other.Who != party.Who)))
        {
            return AgreementsProblems.SignedPartyStays().At("Parties");
        }

        var isSame = facts.Kind == Kind && facts.FirstDay == FirstDay && facts.LastDay == LastDay && merged.Parties.SequenceEqual(Parties);
        if (IsSigned && !isSame)
        {
            return AgreementsProblems.TextIsSigned();
        }

        Take(merged);
        return null;
    }

    /// <summary>Takes over what a file says, its state included.</summary>
    public void Restate(AgreementFacts facts, AgreementState state, LocalizedText? reason, Instant now)
    {
        Take(facts);
        EndReason = reason;
        if (state != State)
        {
            Proposal = null;
            Turn(state, now);
        }
    }

    /// <summary>The text stands; signatures can be collected.</summary>
    public Problem? Negotiate(Instant now)
    {
        if (State != AgreementState.Draft)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (Parties.Count < 2)
        {
            return AgreementsProblems.TwoParties();
        }

        Turn(AgreementState.Negotiated, now);
        return null;
    }

    /// <summary>Records that a party has signed; the last one makes it signed by all.</summary>
    public Problem? Sign(Member who, LocalDate day, LocalDate today, Instant now)
    {
        if (State != AgreementState.Negotiated)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (day > today)
        {
            return AgreementsProblems.DayToCome().At("Day");
        }

        if (Parties.All(party => party.Who != who || party.HasSigned))
        {
            return Problem.Invalid("form.choose").At("Party");
        }

        Parties = [.. Parties.Select(party => party.Who == who ? party with { HasSigned = true, SignedOn = day } : party)];
        if (Parties.All(party => party.HasSigned))
        {
            Turn(AgreementState.Signed, now);
        }

        return null;
    }

    public Problem? Propose(Actor by, Instant now)
    {
        if (State != AgreementState.Signed)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (Proposal is not null)
        {
            return AgreementsProblems.Waits();
        }

        Proposal = new(by.Account, by.Name, now);
        return null;
    }

    /// <summary>The second person puts it in force; whoever proposed it may not.</summary>
    public Problem? Confirm(Actor by, Instant now)
    {
        if (Proposal is null)
        {
            return AgreementsProblems.NothingProposed();
        }

        if (Proposal.By == by.Account)
        {
            return AgreementsProblems.SecondPerson();
        }

        (Proposal, InForceAt) = (null, now);
        Turn(AgreementState.InForce, now);
        return null;
    }

    public Problem? Refuse()
    {
        if (Proposal is null)
        {
            return AgreementsProblems.NothingProposed();
        }

        Proposal = null;
        return null;
    }

    /// <summary>Ends it, or records that it has lapsed, with the reason.</summary>
    public Problem? End(bool hasLapsed, LocalizedText reason, Instant now)
    {
        if (IsOver || (hasLapsed && State != AgreementState.InForce))
        {
            return AgreementsProblems.NotNow(State);
        }

        (Proposal, EndReason) = (null, reason);
        Turn(hasLapsed ? AgreementState.Lapsed : AgreementState.Ended, now);
        return null;
    }

    /// <summary>Another agreement in force has taken its place.</summary>
    public void Supersede(Instant now)
    {
        if (!IsOver)
        {
            Proposal = null;
            Turn(AgreementState.Superseded, now);
        }
    }

    public Problem? Keep(Key commitment, LocalDate day, LocalDate today)
    {
        if (day > today)
        {
            return AgreementsProblems.DayToCome().At("Day");
        }

        if (Commitments.All(one => one.Key != commitment || one.DoneOn is not null))
        {
            return Problem.Invalid("form.choose").At("Commitment");
        }

        Commitments = [.. Commitments.Select(one => one.Key == commitment ? one with { DoneOn = day } : one)];
        return null;
    }

    private void Turn(AgreementState state, Instant now) => (State, StateSince) = (state, now);

    private void Take(AgreementFacts facts)
    {
        (Kind, Title, Parties, Subject) = (facts.Kind, facts.Title, facts.Parties, facts.Subject);
        (Commitments, FirstDay, LastDay, File) = (facts.Commitments, facts.FirstDay, facts.LastDay, facts.File);
        Follows = facts.Follows is { } before ? new(before) : null;
    }
}
