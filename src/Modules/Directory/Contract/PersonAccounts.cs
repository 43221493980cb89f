using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory;

/// <summary>Says which account is a person's own: it may read how the directory reaches that person.</summary>
public sealed class PersonAccounts(MusubiDb db)
{
    /// <summary>Links a person to their account, or takes the link away (null). By the secretariat that keeps the person.</summary>
    /// <returns>Refuses with <c>directory.unknown-person</c>, <c>directory.not-yours</c> or <c>directory.account-taken</c>.</returns>
    public async Task<Result<Done>> LinkAsync(PersonId id, AccountId? account, Actor by, CancellationToken cancel)
    {
        if (await db.Set<Person>().SingleOrDefaultAsync(person => person.Id == id, cancel) is not { } person)
        {
            return DirectoryProblems.Unknown(DirectoryPart.People, id.Value);
        }

        if (!by.MayKeep(person))
        {
            return DirectoryProblems.NotYours();
        }

        if (account is not null && await db.Set<Person>().OverTheWall().AnyAsync(other => other.Account == account && other.Id != id, cancel))
        {
            return DirectoryProblems.AccountTaken();
        }

        person.Account = account;
        return await db.SaveAsync(Acts.Of<Person>("link-account-of", by, why: null), cancel);
    }
}
