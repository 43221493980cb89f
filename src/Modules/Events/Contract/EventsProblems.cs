using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What is refused around events, delegations and reports.</summary>
public static class EventsProblems
{
    /// <summary>There is no such event in the programme.</summary>
    public static Problem UnknownEvent() => Problem.Invalid("events.unknown-event");

    /// <summary>There is no such delegation in the programme.</summary>
    public static Problem UnknownDelegation() => Problem.Invalid("events.unknown-delegation");

    internal static Problem UnknownRegistration() => Problem.NotFound("events.unknown-registration");

    internal static Problem NotATime(string? typed) => Problem.Invalid("events.not-a-time", ("value", typed?.Trim() ?? string.Empty));

    internal static Problem HoursOrder() => Problem.Invalid("events.hours-order");

    internal static Problem HoursWithoutDay() => Problem.Invalid("events.hours-without-day");

    internal static Problem SessionOutside(LocalizedText session) => Problem.Invalid("events.session-outside", ("session", session));

    internal static Problem SessionsOverlap(LocalizedText session, LocalizedText other) => Problem.Invalid("events.sessions-overlap", ("session", session), ("other", other));

    internal static Problem RegisteredTooLate() => Problem.Invalid("events.registered-too-late");

    internal static Problem DelegateTwice() => Problem.Invalid("events.delegate-twice");

    internal static Problem ItemTwice() => Problem.Invalid("events.item-twice");

    internal static Problem ItemOutside() => Problem.Invalid("events.item-outside");

    internal static Problem NotFrom(Enum state) => Problem.Conflict("events.not-from-state", ("state", state));

    internal static Problem ReasonMissing() => Problem.Invalid("events.reason-missing");

    internal static Problem NotYet() => Problem.Conflict("events.not-yet");

    internal static Problem RegistrationClosed() => Problem.Conflict("events.registration-closed");

    internal static Problem OnlyInvited() => Problem.Conflict("events.only-invited");

    internal static Problem AlreadyRegistered() => Problem.Conflict("events.already-registered");

    internal static Problem NotYourRegistration() => Problem.NotAllowed("events.not-your-registration");

    internal static Problem NotYourOrganisation() => Problem.NotAllowed("events.not-your-organisation");

    internal static Problem Full(int capacity) => Problem.Conflict("events.full", ("capacity", capacity));
}
