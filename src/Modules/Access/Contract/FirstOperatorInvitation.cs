using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Contract;

/// <summary>The way in to a server without accounts: an invitation whose token is shown once, where the server was started.</summary>
public sealed class FirstOperatorInvitation(MusubiDb db)
{
    private static readonly Act Act = new(Actor.System("start"), "access.invite-first-operator");

    /// <summary>The path of a setup link in a language; null when there is an account already. An earlier link stops working.</summary>
    public async Task<string?> WriteAsync(Language language, CancellationToken cancel)
    {
        if (await db.Set<Account>().AnyAsync(cancel))
        {
            return null;
        }

        foreach (var earlier in await db.Set<Invitation>().Where(invitation => invitation.Email == null && invitation.AcceptedAt == null).ToListAsync(cancel))
        {
            earlier.Withdraw(db.Now);
        }

        var token = Token.New();
        db.Add(new Invitation
        {
            Id = new(Guid.CreateVersion7()),
            Role = Role.Operator,
            Language = language,
            TokenHash = Token.Hash(token),
            CreatedAt = db.Now,
        });
        (await db.SaveAsync(Act, cancel)).Required();
        return $"/{language}/account/invitation?token={token}";
    }
}
