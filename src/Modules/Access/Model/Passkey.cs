using Microsoft.AspNetCore.Identity;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>A passkey of an account: the public half and what the authenticator said when it was made.</summary>
internal sealed class Passkey
{
    public required PasskeyId Id { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The name by which its owner tells it from others.</summary>
    public required string Name { get; set; }

    [Unrecorded]
    public required byte[] CredentialId { get; init; }

    [Unrecorded]
    public required byte[] PublicKey { get; init; }

    public required IReadOnlyList<string> Transports { get; init; }

    public required bool IsUserVerified { get; init; }

    public required bool IsBackupEligible { get; init; }

    [Unrecorded]
    public required byte[] AttestationObject { get; init; }

    [Unrecorded]
    public required byte[] ClientDataJson { get; init; }

    public required Instant CreatedAt { get; init; }

    public required PasskeyUse Use { get; init; }

    public static Passkey From(UserPasskeyInfo info, AccountId account, string name, Instant now)
    {
        var id = new PasskeyId(Guid.CreateVersion7(now.ToDateTimeOffset()));
        return new()
        {
            Id = id,
            Account = account,
            Name = name,
            CredentialId = info.CredentialId,
            PublicKey = info.PublicKey,
            Transports = info.Transports ?? [],
            IsUserVerified = info.IsUserVerified,
            IsBackupEligible = info.IsBackupEligible,
            AttestationObject = info.AttestationObject,
            ClientDataJson = info.ClientDataJson,
            CreatedAt = now,
            Use = new() { Passkey = id, SignCount = info.SignCount, IsBackedUp = info.IsBackedUp },
        };
    }

    public UserPasskeyInfo ToInfo() => new(
        CredentialId,
        PublicKey,
        CreatedAt.ToDateTimeOffset(),
        (uint)Use.SignCount,
        [.. Transports],
        IsUserVerified,
        IsBackupEligible,
        Use.IsBackedUp,
        AttestationObject,
        ClientDataJson)
    {
        Name = Name,
    };
}

/// <summary>What changes each time a passkey is used; apart from it, because sign-ins are not in the audit chain.</summary>
internal sealed class PasskeyUse : IUnrecorded
{
    public required PasskeyId Passkey { get; init; }

    /// <summary>Counts uses where the authenticator counts; going backwards betrays a copy.</summary>
    public required long SignCount { get; set; }

    public required bool IsBackedUp { get; set; }

    public Instant? LastAt { get; set; }

    /// <summary>Notes what the authenticator says now.</summary>
    public void Note(UserPasskeyInfo info, Instant now) => (SignCount, IsBackedUp, LastAt) = (info.SignCount, info.IsBackedUp, now);
}
