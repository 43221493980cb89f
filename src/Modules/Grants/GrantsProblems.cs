using Musubi.Foundation;

namespace Musubi.Grants;

/// <summary>What is refused in calls, applications, assessments, awards and claims.</summary>
internal static class GrantsProblems
{
    public static Problem OpensAfterClosing() => Problem.Invalid("grants.opens-after-closing");

    public static Problem TwoPersons() => Problem.NotAllowed("grants.two-persons");

    public static Problem GivenOnce() => Problem.Conflict("grants.given-once");

    public static Problem OtherCurrency(Currency currency) => Problem.Invalid("grants.other-currency", ("currency", currency.Code));

    public static Problem OnlyLonger(Deadline closes) => Problem.Invalid("grants.only-longer", ("closes", closes.Wall));

    public static Problem RulesStand() => Problem.Conflict("grants.rules-stand");

    public static Problem NotOpen() => Problem.Conflict("grants.not-open");

    public static Problem TooLate() => Problem.Conflict("grants.too-late");

    public static Problem AppliedAlready() => Problem.Conflict("grants.applied-already");

    public static Problem NotFormed() => Problem.Conflict("grants.not-formed");

    public static Problem NoBudget() => Problem.Conflict("grants.no-budget");

    public static Problem NoDay(string typed) => Problem.Invalid("grants.no-day", ("value", typed));

    public static Problem Negative() => Problem.Invalid("grants.negative");

    public static Problem AmountAgain() => Problem.Invalid("grants.amount-again");

    public static Problem Formula() => Problem.Invalid("grants.formula");

    public static Problem NoColumns() => Problem.Invalid("grants.no-columns");

    public static Problem FileTooLarge(int most) => Problem.Invalid("grants.file-too-large", ("most", most));

    public static Problem TooManyRows(int most) => Problem.Invalid("grants.too-many-rows", ("most", most));

    public static Problem CostsUnread(string member, int count) => Problem.Conflict("grants.costs-unread", ("name", member), ("count", count));

    public static Problem BudgetMoved() => Problem.Conflict("grants.budget-moved");

    public static Problem LeadSubmits() => Problem.NotAllowed("grants.lead-submits");

    public static Problem NotNow(ApplicationState state) => Problem.Conflict("grants.application-not-now", ("state", state));

    public static Problem NotNow(AwardState state) => Problem.Conflict("grants.award-not-now", ("state", state));

    public static Problem NotNow(ClaimState state) => Problem.Conflict("grants.claim-not-now", ("state", state));

    public static Problem AssignedAlready() => Problem.Conflict("grants.assigned-already");

    public static Problem ConflictFirst() => Problem.Conflict("grants.conflict-first");

    public static Problem Recused() => Problem.Conflict("grants.recused");

    public static Problem SubmittedAlready() => Problem.Conflict("grants.assessment-submitted");

    public static Problem Points(int most) => Problem.Invalid("grants.points", ("most", most));

    public static Problem SecondPerson() => Problem.NotAllowed("grants.second-person");

    public static Problem AwardedAlready() => Problem.Conflict("grants.awarded-already");

    public static Problem NothingToGive() => Problem.Conflict("grants.nothing-to-give");

    public static Problem MoreThanLeft(Money left) => Problem.Conflict("grants.more-than-left", ("left", left));

    public static Problem PaidLater() => Problem.Invalid("grants.paid-later");

    public static Problem ReasonNeeded() => Problem.Invalid("form.required");
}
