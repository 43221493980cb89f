using System.Linq.Expressions;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>A role given to an account: in one programme, perhaps for one organisation, for a time.</summary>
/// <remarks>A grant is never deleted: it ends. Only what is in force now counts, asked anew at every request.</remarks>
internal sealed class RoleGrant
{
    private RoleGrant(RoleGrantId id, AccountId account, Role role, ProgrammeId? programme, Guid? organisation, string slot, Instant from)
    {
        (Id, Account, Role, Programme) = (id, account, role, programme);
        (Organisation, Slot, From) = (organisation, slot, from);
    }

    public RoleGrantId Id { get; private set; }

    public AccountId Account { get; private set; }

    public Role Role { get; private set; }

    /// <summary>Null for operators only.</summary>
    public ProgrammeId? Programme { get; private set; }

    public Guid? Organisation { get; private set; }

    /// <summary>Role, programme and organisation in one text: an account holds each once at a time.</summary>
    public string Slot { get; private set; }

    public Instant From { get; private set; }

    /// <summary>The first moment at which it no longer holds; null: until it is revoked.</summary>
    public Instant? Until { get; private set; }

    /// <summary>When it was revoked.</summary>
    public Instant? EndedAt { get; private set; }

    public static RoleGrant To(AccountId account, RoleHeld held, Instant from, Instant? until = null)
    {
        if (held.Role == Role.Operator != (held.Programme is null))
        {
            throw new ArgumentException("Operators belong to no programme, everyone else to one.", nameof(held));
        }

        var id = new RoleGrantId(Guid.CreateVersion7(from.ToDateTimeOffset()));
        return new(id, account, held.Role, held.Programme, held.Organisation, SlotOf(held), from) { Until = until };
    }

    public static string SlotOf(RoleHeld held) => $"{held.Role}/{held.Programme}/{held.Organisation}";

    /// <summary>In force at a moment: for queries.</summary>
    public static Expression<Func<RoleGrant, bool>> InForce(Instant now) => grant =>
        grant.EndedAt == null && grant.From <= now && (grant.Until == null || grant.Until > now);

    public RoleHeld Held() => new(Role, Programme, Organisation);

    /// <summary>Revokes it; a second time keeps the first moment.</summary>
    public void End(Instant now) => EndedAt ??= now;
}
