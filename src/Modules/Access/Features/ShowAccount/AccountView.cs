using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Features.ShowAccount;

/// <summary>What someone else's account shows to those who look after it.</summary>
internal sealed record AccountData(
    AccountId Id, string Name, string Email, Language Language, Instant CreatedAt, Instant? ClosedAt, bool HasSecondFactor, bool IsExample, IReadOnlyList<RoleLine> Roles);

internal sealed class AccountView(MusubiDb db, RoleLines lines)
{
    /// <summary>Null where the reader is neither an operator nor the secretariat of a programme in which the account has a role.</summary>
    public async Task<AccountData?> ReadAsync(AccountId id, Actor reader, CancellationToken cancel)
    {
        var now = db.Now;
        var seen = Seen(reader);
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Account == id).Where(seen).OrderBy(grant => grant.From).ToListAsync(cancel);
        if (grants.Count == 0 && !reader.HasAnywhere(Role.Operator))
        {
            return null;
        }

        var account = await db.Set<Account>().AsNoTracking().Include(account => account.Passkeys).FirstOrDefaultAsync(account => account.Id == id, cancel);
        return account is null ? null : new(
            account.Id,
            account.Name,
            account.Email,
            account.Language,
            account.CreatedAt,
            account.ClosedAt,
            account.HasSecondFactor,
            account.IsExample,
            await lines.OfAsync([.. grants.Where(RoleGrant.InForce(now).Compile())], cancel));
    }

    // A role in another programme is nobody's business here.
    private static System.Linq.Expressions.Expression<Func<RoleGrant, bool>> Seen(Actor reader)
    {
        var own = reader.Roles.Where(held => held.Role is Role.Secretariat).Select(held => held.Programme).ToArray();
        var isOperator = reader.HasAnywhere(Role.Operator);
        return grant => isOperator || own.Contains(grant.Programme);
    }
}
