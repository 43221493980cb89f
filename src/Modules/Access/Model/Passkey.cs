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

    /// <summary>Counts uses where the authenticator counts; going backwards betrays a copy.</summary>
    [Unrecorded]
    public long SignCount { get; private set; }

    public required IReadOnlyList<string> Transports { get; init; }

    [Unrecorded]
    public bool IsUserVerified { get; private set; }

    public bool IsBackupEligible { get; init; }

    [Unrecorded]
    public bool IsBackedUp { get; private set; }

    [Unrecorded]
    public required byte[] AttestationObject { get; init; }

    [Unrecorded]
    public required byte[] ClientDataJson { get; init; }

    public required Instant CreatedAt { get; init; }

    public static Passkey From(UserPasskeyInfo info, AccountId account, string name) => new()
    {
        Id = new(Guid.CreateVersion7(info.CreatedAt)),
        Account = account,
        Name = name,
        CredentialId = info.CredentialId,
        PublicKey = info.PublicKey,
        SignCount = info.SignCount,
        Transports = info.Transports ?? [],
        IsUserVerified = info.IsUserVerified,
        IsBackupEligible = info.IsBackupEligible,
        IsBackedUp = info.IsBackedUp,
        AttestationObject = info.AttestationObject,
        ClientDataJson = info.ClientDataJson,
        CreatedAt = Instant.FromDateTimeOffset(info.CreatedAt),
    };

    public UserPasskeyInfo ToInfo() => new(
        CredentialId,
        PublicKey,
        CreatedAt.ToDateTimeOffset(),
        (uint)SignCount,
        [.. Transports],
        IsUserVerified,
        IsBackupEligible,
        IsBackedUp,
        AttestationObject,
        ClientDataJson)
    {
        Name = Name,
    };

    /// <summary>Notes what the authenticator said when it was last used.</summary>
    public void Used(UserPasskeyInfo info) =>
        (SignCount, IsUserVerified, IsBackedUp) = (info.SignCount, info.IsUserVerified, info.IsBackedUp);
}
