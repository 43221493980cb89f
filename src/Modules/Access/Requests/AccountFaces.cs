using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Access.Requests;

/// <summary>Tells the modules on the thread whom they write to; who closed their account is not written to.</summary>
internal sealed class AccountFaces(MusubiDb db, PublicAddress address)
{
    public async Task<IReadOnlyList<AccountFace>> FindAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await ReadAsync(account => wanted.Contains(account.Id), cancel);
    }

    public async Task<IReadOnlyList<AccountFace>> ActingForAsync(ProgrammeId programme, OrganisationId organisation, Role role, CancellationToken cancel)
    {
        var holders = db.Set<RoleGrant>().Where(RoleGrant.InForce(db.Now))
            .Where(grant => grant.Programme == programme && grant.Role == role && grant.Organisation == organisation.Value).Select(grant => grant.Account);
        return await ReadAsync(account => holders.Contains(account.Id), cancel);
    }

    public string Outside(string path) => address.Succeeded(out var start, out _) ? new Uri(start, path).AbsoluteUri : path;

    private async Task<IReadOnlyList<AccountFace>> ReadAsync(Expression<Func<Account, bool>> which, CancellationToken cancel) =>
    [
        .. (await db.Set<Account>().AsNoTracking().Where(account => account.ClosedAt == null).Where(which).OrderBy(account => account.Name).ThenBy(account => account.Id).ToListAsync(cancel))
            .Select(account => new AccountFace(account.Id, account.Name, EmailAddress.Parse(account.Email), account.Language)),
    ];
}
