using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Model;

/// <summary>Organisations that solve an issue together, one of them in the lead. Each joins by its own act.</summary>
internal sealed class Consortium : ThreadContent
{
    public Consortium(ConsortiumId id, ProgrammeId programme, Key key, ConsortiumFacts facts, Instant now)
        : this(programme, key)
    {
        (Id, State, StateSince) = (id, ConsortiumState.Forming, now);
        (Title, Purpose, Lead) = (facts.Title, facts.Purpose, facts.Lead);
        Members = [new(facts.Lead, Part: null, MemberState.Invited, now)];
    }

    private Consortium(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public ConsortiumId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public LocalizedText Purpose { get; private set; } = null!;

    public OrganisationId Lead { get; private set; }

    /// <summary>Everyone who was ever invited, in that order; the lead is the first.</summary>
    public IReadOnlyList<ConsortiumMember> Members { get; private set; } = [];

    public ConsortiumState State { get; private set; }

    public Instant StateSince { get; private set; }

    public override Trace Trace => new("consortium", Id.Value);

    public override LocalizedText Called => Title;

    public ConsortiumFacts Facts => new(Title, Purpose, Lead);

    public IEnumerable<ConsortiumMember> Awaited => Members.Where(member => member.State is MemberState.Invited);

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Lead, Role.CityOfficer, Role.Partner);

    /// <summary>The organisations in the consortium for which the actor may answer and act; all of them for the secretariat.</summary>
    public IEnumerable<ConsortiumMember> HandsOf(Actor actor) =>
        Members.Where(member => base.MayChange(actor) || actor.ActsFor(Programme, member.Organisation, Role.CityOfficer, Role.Partner));

    /// <summary>Describes it anew. A new lead is one of those who take part, or is invited now.</summary>
    public Problem? Describe(ConsortiumFacts facts, Instant now)
    {
        if (State is ConsortiumState.Dissolved)
        {
            return AgreementsProblems.NotNow(State);
        }

        var lead = Find(facts.Lead);
        if (facts.Lead != Lead && State is ConsortiumState.Formed && lead is not { State: MemberState.Accepted })
        {
            return AgreementsProblems.LeadNotAccepted().At("Lead");
        }

        (Title, Purpose, Lead) = (facts.Title, facts.Purpose, facts.Lead);
        var first = lead is null or { State: MemberState.Declined or MemberState.Left } ? new ConsortiumMember(Lead, lead?.Part, MemberState.Invited, now) : lead;
        Members = [first, .. Members.Where(member => member.Organisation != Lead)];
        return null;
    }

    /// <summary>Takes over what a file says, members and state included.</summary>
    public void Restate(ConsortiumFacts facts, IReadOnlyList<ConsortiumMember> members, ConsortiumState state, Instant since)
    {
        (Title, Purpose, Lead, Members) = (facts.Title, facts.Purpose, facts.Lead, members);
        Turn(state, since);
    }

    public Problem? Invite(OrganisationId organisation, LocalizedText? part, Instant now)
    {
        if (State is ConsortiumState.Dissolved)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (Find(organisation) is { State: MemberState.Invited or MemberState.Accepted })
        {
            return AgreementsProblems.InvitedAlready().At("Organisation");
        }

        var invited = new ConsortiumMember(organisation, part, MemberState.Invited, now);
        Members = Find(organisation) is null ? [.. Members, invited] : Put(invited);
        return null;
    }

    public Problem? Answer(OrganisationId organisation, bool accepts, Instant now)
    {
        if (State is ConsortiumState.Dissolved)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (Find(organisation) is not { State: MemberState.Invited } invited)
        {
            return AgreementsProblems.NotInvited();
        }

        Members = Put(invited with { State = accepts ? MemberState.Accepted : MemberState.Declined, Since = now });
        return null;
    }

    /// <summary>An organisation leaves. The lead stays until another one leads.</summary>
    public Problem? Leave(OrganisationId organisation, Instant now)
    {
        if (State is ConsortiumState.Dissolved)
        {
            return AgreementsProblems.NotNow(State);
        }

        if (Find(organisation) is not { State: MemberState.Accepted } member)
        {
            return AgreementsProblems.NotTakingPart();
        }

        if (organisation == Lead)
        {
            return AgreementsProblems.LeadStays();
        }

        Members = Put(member with { State = MemberState.Left, Since = now });
        return null;
    }

    /// <summary>All have answered, the lead and at least one more take part: it is formed.</summary>
    public Problem? Form(Instant now)
    {
        var problem = State is not ConsortiumState.Forming ? AgreementsProblems.NotNow(State)
            : Find(Lead) is not { State: MemberState.Accepted } ? AgreementsProblems.LeadNotAccepted()
            : Awaited.Count() is > 0 and var awaited ? AgreementsProblems.AnswersAwaited(awaited)
            : Members.Count(member => member.State is MemberState.Accepted) < 2 ? AgreementsProblems.LeadAndOne()
            : null;
        if (problem is null)
        {
            Turn(ConsortiumState.Formed, now);
        }

        return problem;
    }

    public Problem? Dissolve(Instant now)
    {
        if (State is ConsortiumState.Dissolved)
        {
            return AgreementsProblems.NotNow(State);
        }

        Turn(ConsortiumState.Dissolved, now);
        return null;
    }

    private ConsortiumMember? Find(OrganisationId organisation) => Members.FirstOrDefault(member => member.Organisation == organisation);

    private IReadOnlyList<ConsortiumMember> Put(ConsortiumMember changed) => [.. Members.Select(member => member.Organisation == changed.Organisation ? changed : member)];

    private void Turn(ConsortiumState state, Instant now) => (State, StateSince) = (state, now);
}
