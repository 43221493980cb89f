using NodaTime;

namespace Musubi.Access;

/// <summary>Settings of sign-in (section <c>Access</c>).</summary>
public sealed class AccessOptions
{
    /// <summary>The address at which people reach this server ("https://musubi.example.org"): in links sent by mail, and the domain of
    /// passkeys. Never taken from a request outside development: a forged one would carry our tokens to a stranger.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Hours without a request after which a sign-in ends.</summary>
    public int IdleHours { get; set; } = 12;

    /// <summary>Days after which a sign-in ends, however busy.</summary>
    public int SessionDays { get; set; } = 7;

    /// <summary>Wrong passwords or codes in a row after which an account rests.</summary>
    public int FailuresBeforeRest { get; set; } = 8;

    /// <summary>How long it rests, in minutes.</summary>
    public int RestMinutes { get; set; } = 15;

    /// <summary>Sign-in attempts that one address may make in a minute.</summary>
    public int AttemptsPerMinute { get; set; } = 30;

    /// <summary>Days for which an invitation holds.</summary>
    public int InvitationDays { get; set; } = 14;

    internal Duration Idle => Duration.FromHours(IdleHours);
}
