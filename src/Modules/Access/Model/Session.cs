using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>How someone proved who they are.</summary>
[Worded]
internal enum SignInMethod
{
    /// <summary>A passkey.</summary>
    Passkey,

    /// <summary>A password alone.</summary>
    Password,

    /// <summary>A password and a code of the authenticator app.</summary>
    PasswordAndCode,

    /// <summary>A password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>A link for trying things out; development only.</summary>
    Example,
}

/// <summary>A sign-in on one device. The cookie names it; it can be ended from any other device.</summary>
/// <remarks>Not in the audit chain: who was at work when is nobody's lasting business. Old ones are removed.</remarks>
internal sealed class Session : IUnrecorded
{
    public required SessionId Id { get; init; }

    public required AccountId Account { get; init; }

    public required SignInMethod Method { get; init; }

    /// <summary>True when a second factor was shown: staff roles take effect.</summary>
    public required bool IsStrong { get; set; }

    /// <summary>Browser and system, as its owner would name them ("Firefox · Linux").</summary>
    public required string Device { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>Kept to five minutes.</summary>
    public required Instant LastSeenAt { get; set; }

    /// <summary>When it ends by itself, however busy.</summary>
    public required Instant ExpiresAt { get; init; }

    public Instant? EndedAt { get; set; }
}
