using Musubi.Foundation;

namespace Musubi.Meetings;

/// <summary>What is refused around meetings.</summary>
internal static class MeetingsProblems
{
    public static Problem UnknownEvent() => Problem.NotFound("meetings.unknown-event");

    public static Problem SameParty() => Problem.Invalid("meetings.same-party");

    public static Problem NotYourOrganisation() => Problem.Invalid("meetings.not-your-organisation");

    public static Problem AlreadyRequested() => Problem.Conflict("meetings.already-requested");

    public static Problem TooMany(int most) => Problem.Conflict("meetings.too-many", ("most", most));

    public static Problem NotFrom(MeetingState state) => Problem.Conflict("meetings.not-from-state", ("state", state));

    public static Problem NotYourTurn() => Problem.NotAllowed("meetings.not-your-turn");

    public static Problem ReasonMissing() => Problem.Invalid("meetings.reason-missing");

    public static Problem NoSetup() => Problem.Conflict("meetings.no-setup");

    public static Problem UnknownSlot() => Problem.Invalid("meetings.unknown-slot");

    public static Problem TableTaken(string table) => Problem.Conflict("meetings.table-taken", ("table", table));

    public static Problem PartyTaken(LocalizedText meeting) => Problem.Conflict("meetings.party-taken", ("meeting", meeting));

    public static Problem SlotsInUse(LocalizedText meeting) => Problem.Conflict("meetings.slots-in-use", ("meeting", meeting));

    public static Problem NotAPair() => Problem.Invalid("meetings.not-a-pair");

    public static Problem NoInterpreter(Language from, Language into) => Problem.Conflict("meetings.no-interpreter", ("from", from), ("into", into));

    public static Problem BusyThen(LocalizedText meeting) => Problem.Conflict("meetings.busy-then", ("meeting", meeting));

    public static Problem PartyAway(LocalizedText name) => Problem.Conflict("meetings.party-away", ("name", name));

    public static Problem NoPlan() => Problem.Conflict("meetings.no-plan");

    public static Problem ChangedMeanwhile() => Problem.Conflict("meetings.changed-meanwhile");

    public static Problem NotARecess() => Problem.Invalid("meetings.not-a-recess");

    public static Problem TooLong() => Problem.Invalid("meetings.past-midnight");
}
