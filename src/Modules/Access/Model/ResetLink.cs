using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>A link to set a new password, sent by mail: one hour, one use.</summary>
internal sealed class ResetLink : IUnrecorded
{
    public required string TokenHash { get; init; }

    public required AccountId Account { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? UsedAt { get; set; }
}
