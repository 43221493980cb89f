using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>A role offered to whoever holds the token: sent by mail, or printed once for the first operator.</summary>
internal sealed class Invitation : IVersioned
{
    public required InvitationId Id { get; init; }

    /// <summary>To whom it was sent; null for the first operator, who states an address when accepting.</summary>
    public string? Email { get; init; }

    public required Role Role { get; init; }

    public ProgrammeId? Programme { get; init; }

    public Guid? Organisation { get; init; }

    /// <summary>The language in which it was written.</summary>
    public required Language Language { get; init; }

    [Unrecorded]
    public required string TokenHash { get; init; }

    public AccountId? InvitedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Null: holds until it is used or withdrawn.</summary>
    public Instant? ExpiresAt { get; init; }

    public Instant? AcceptedAt { get; private set; }

    public Instant? WithdrawnAt { get; private set; }

    public int Version { get; set; }

    public bool IsOpen(Instant now) => AcceptedAt is null && WithdrawnAt is null && (ExpiresAt is null || ExpiresAt > now);

    public RoleHeld Offered() => new(Role, Programme, Organisation);

    public void Accept(Instant now) => AcceptedAt = now;

    public void Withdraw(Instant now) => WithdrawnAt ??= now;
}
