using Musubi.Foundation;

namespace Musubi.Agreements;

/// <summary>What is refused in agreements and consortia.</summary>
internal static class AgreementsProblems
{
    public static Problem NotNow(AgreementState state) => Problem.Conflict("agreements.not-now", ("state", state));

    public static Problem TwoParties() => Problem.Conflict("agreements.two-parties");

    public static Problem PartyTwice() => Problem.Invalid("agreements.party-twice");

    public static Problem SignedPartyStays() => Problem.Conflict("agreements.signed-party-stays");

    public static Problem TextIsSigned() => Problem.Conflict("agreements.text-is-signed");

    public static Problem PromisedByNoParty() => Problem.Invalid("agreements.promised-by-no-party");

    public static Problem FollowsItself() => Problem.Invalid("agreements.follows-itself");

    public static Problem DayToCome() => Problem.Invalid("agreements.day-to-come");

    public static Problem SecondPerson() => Problem.NotAllowed("agreements.second-person");

    public static Problem Waits() => Problem.Conflict("agreements.proposal-waits");

    public static Problem NothingProposed() => Problem.Conflict("agreements.nothing-proposed");

    public static Problem ReasonNeeded() => Problem.Invalid("form.required");

    public static Problem NotNow(ConsortiumState state) => Problem.Conflict("agreements.consortium-not-now", ("state", state));

    public static Problem InvitedAlready() => Problem.Conflict("agreements.invited-already");

    public static Problem NotInvited() => Problem.Conflict("agreements.not-invited");

    public static Problem NotTakingPart() => Problem.Conflict("agreements.not-taking-part");

    public static Problem LeadStays() => Problem.Conflict("agreements.lead-stays");

    public static Problem LeadNotAccepted() => Problem.Conflict("agreements.lead-not-accepted");

    public static Problem LeadAndOne() => Problem.Conflict("agreements.lead-and-one");

    public static Problem AnswersAwaited(int count) => Problem.Conflict("agreements.answers-awaited", ("count", count));

    public static Problem LeadFirst() => Problem.Invalid("agreements.lead-first");
}
