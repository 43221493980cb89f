using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>What keeps guesses away from one account: failures in a row, and the last code used.</summary>
/// <remarks>Apart from the account, so that a stranger's guesses neither fill its history nor disturb its owner's edits.</remarks>
internal sealed class SignInGuard : IUnrecorded
{
    public required AccountId Account { get; init; }

    public int Failures { get; set; }

    public Instant? LockedUntil { get; set; }

    /// <summary>Time step of the last authenticator code accepted: no code opens twice.</summary>
    public long LastStep { get; set; }
}
