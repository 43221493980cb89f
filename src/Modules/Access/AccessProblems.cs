using Musubi.Foundation;

namespace Musubi.Access;

/// <summary>What this module refuses, by code.</summary>
internal static class AccessProblems
{
    /// <summary>One answer for every reason: nobody learns which addresses have an account.</summary>
    public static Problem SignInRefused() => Problem.Invalid("access.sign-in-refused");

    public static Problem PasskeyRefused() => Problem.Invalid("access.passkey-refused");

    public static Problem CodeRefused() => Problem.Invalid("access.code-refused").At("Code");

    /// <summary>Second factors are changed only by someone who has just shown one.</summary>
    public static Problem SecondFactorFirst() => Problem.NotAllowed("access.second-factor-first");

    /// <summary>Staff keep at least one second factor.</summary>
    public static Problem LastSecondFactor() => Problem.Conflict("access.last-second-factor");

    /// <summary>Without a password and without a passkey nobody could sign in.</summary>
    public static Problem LastWayIn() => Problem.Conflict("access.last-way-in");

    public static Problem PasswordWrong() => Problem.Invalid("access.password-wrong").At("Present");

    /// <summary>An invitation or a reset link that was used, withdrawn, is too old or never was.</summary>
    public static Problem LinkOver() => Problem.NotFound("access.link-over");

    public static Problem SignInToAccept() => Problem.Conflict("access.sign-in-to-accept");

    public static Problem EmailTaken() => Problem.Conflict("access.email-taken").At("Email");

    public static Problem UnknownAccount() => Problem.NotFound("access.unknown-account");

    public static Problem UnknownGrant() => Problem.NotFound("access.unknown-grant");

    public static Problem NotYoursToGive() => Problem.NotAllowed("access.not-yours-to-give");

    public static Problem RoleHeldAlready() => Problem.Conflict("access.role-held-already").At("Role");

    public static Problem OwnRole() => Problem.Conflict("access.own-role");

    public static Problem OwnAccount() => Problem.Conflict("access.own-account");

    public static Problem NoPublicAddress() => Problem.Conflict("access.no-public-address");

    public static Problem OrganisationMissing() => Problem.Invalid("access.organisation-missing").At("Organisation");

    public static Problem UnknownInvitation() => Problem.NotFound("access.unknown-invitation");

    public static Problem ReasonMissing() => Problem.Invalid("form.required").At("Reason");
}
