using Musubi.Foundation;

namespace Musubi.Issues.Model;

/// <summary>What is refused about hearings and issues.</summary>
internal static class IssuesProblems
{
    /// <summary>The act does not fit the state in which the issue is by now.</summary>
    public static Problem WrongState(IssueState state) => Problem.Conflict("issues.wrong-state", ("state", state));

    /// <summary>What triage needs is missing.</summary>
    public static Problem Incomplete() => Problem.Conflict("issues.incomplete");

    /// <summary>Only what passed triage becomes public.</summary>
    public static Problem NotTriaged() => Problem.Conflict("issues.not-triaged");

    /// <summary>The organisation heard has not agreed that an issue from the hearing is published.</summary>
    public static Problem ConsentMissing(LocalizedText hearing) => Problem.Conflict("issues.consent-missing", ("hearing", hearing));

    /// <summary>One acts for one's own organisation.</summary>
    public static Problem OrganisationNotYours() => Problem.NotAllowed("issues.organisation-not-yours");

    /// <summary>The issue that is to stand for another one must be open, and another one.</summary>
    public static Problem CannotStandFor() => Problem.Invalid("issues.cannot-stand-for");

    /// <summary>The hearing was cancelled.</summary>
    public static Problem HearingCancelled() => Problem.Conflict("issues.hearing-cancelled");

    /// <summary>The hearing took place already.</summary>
    public static Problem HearingHeld() => Problem.Conflict("issues.hearing-held");

    /// <summary>The hearing has not taken place yet.</summary>
    public static Problem HearingNotHeld() => Problem.Conflict("issues.hearing-not-held");

    /// <summary>The hearing's day is still to come.</summary>
    public static Problem HearingToCome(NodaTime.LocalDate day) => Problem.Conflict("issues.hearing-to-come", ("day", day));

    /// <summary>There is no consent that could be withdrawn.</summary>
    public static Problem NoConsent() => Problem.Conflict("issues.no-consent");

    /// <summary>A time of day cannot be read.</summary>
    public static Problem NotATime() => Problem.Invalid("issues.not-a-time");

    /// <summary>A day on which something is to be looked at again is not to come.</summary>
    public static Problem DayPast() => Problem.Invalid("issues.day-past");

    /// <summary>A day lies in the future.</summary>
    public static Problem DayToCome() => Problem.Invalid("issues.day-to-come");
}
