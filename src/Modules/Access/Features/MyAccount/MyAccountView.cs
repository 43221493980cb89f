using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Features.MyAccount;

/// <summary>What the page of one's own account shows.</summary>
internal sealed record MyAccountData(
    string Name, string Email, Language Language, int Version, bool HasPassword, Instant? AuthenticatorSince, int RecoveryCodes,
    IReadOnlyList<Passkey> Passkeys, IReadOnlyList<Session> Sessions, IReadOnlyList<RoleLine> Roles, SignedInReader Reader);

internal sealed class MyAccountView(MusubiDb db, RoleLines lines)
{
    public async Task<MyAccountData> ReadAsync(Actor actor, SignedInReader reader, CancellationToken cancel)
    {
        var (now, id) = (db.Now, actor.Account!.Value);
        var account = await db.Set<Account>().AsNoTracking().Include(account => account.Passkeys).SingleAsync(account => account.Id == id, cancel);
        var sessions = await db.Set<Session>().AsNoTracking()
            .Where(session => session.Account == id && session.EndedAt == null && session.ExpiresAt > now)
            .OrderByDescending(session => session.LastSeenAt).ToListAsync(cancel);
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Account == id).Where(RoleGrant.InForce(now)).OrderBy(grant => grant.From).ToListAsync(cancel);
        return new(
            account.Name,
            account.Email,
            account.Language,
            account.Version,
            account.PasswordHash is not null,
            account.AuthenticatorSince,
            account.RecoveryCodes.Count,
            [.. account.Passkeys.OrderBy(passkey => passkey.CreatedAt)],
            sessions,
            await lines.OfAsync(grants, cancel),
            reader);
    }
}
