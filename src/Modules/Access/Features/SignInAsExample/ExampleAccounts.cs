using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Store;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Access.Features.SignInAsExample;

/// <summary>One account per role and programme for trying things out. Registered in development only.</summary>
internal sealed class ExampleAccounts(MusubiDb db, CurrentActor current, ProgrammesLookup programmes, DirectoryLookup directory)
{
    private const int Most = 200;

    /// <summary>Makes those that are missing.</summary>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        current.Actor = Actor.System("development");
        var known = (await db.Set<Account>().Where(account => account.IsExample).Select(account => account.EmailKey).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        Add(new(Role.Operator, null, null), "musubi", "Musubi", known);
        var organisations = await directory.SearchOrganisationsAsync(null, Language.English, Most, cancel);
        foreach (var programme in await programmes.TenantsAsync(current.Actor, cancel))
        {
            foreach (var role in Enum.GetValues<Role>().Where(role => role is not Role.Operator))
            {
                Add(new(role, programme.Id, ActsFor(role, organisations)), programme.Key.Stored, programme.Name.Original, known);
            }
        }

        (await db.SaveAsync(new Act(current.Actor, "access.make-example-account"), cancel)).Required();
    }

    /// <summary>The account of a role, in the programme of a key, else in one that runs through all stages; null when there is none.</summary>
    public async Task<AccountId?> FindAsync(Role role, string? programme, CancellationToken cancel)
    {
        current.Actor = Actor.System("development");
        var key = role is Role.Operator ? "musubi" : programme ?? (await programmes.TenantsAsync(current.Actor, cancel)).OrderByDescending(one => one.Kind is ProgrammeKind.SupportProject).FirstOrDefault()?.Key.Stored;
        var email = Account.KeyOf(EmailOf(role, key ?? "nowhere"));
        return await db.Set<Account>().Where(account => account.IsExample && account.EmailKey == email).Select(account => (AccountId?)account.Id).FirstOrDefaultAsync(cancel);
    }

    private void Add(RoleHeld held, string key, string name, HashSet<string> known)
    {
        var email = EmailAddress.Parse(EmailOf(held.Role, key));
        if (known.Add(email.Mailbox))
        {
            var account = db.OpenAccount(AccountId.New(), $"{held.Role} ({name})", email, Language.English, isExample: true);
            db.Add(RoleGrant.To(account.Id, held, db.Now));
        }
    }

    // Nobody's real post: an illustrative organisation of a fitting kind, else the first.
    private static Guid? ActsFor(Role role, IReadOnlyList<OrganisationName> organisations) => role switch
    {
        Role.Partner => organisations.Where(one => one.Kind is OrganisationKind.Company).OrderByDescending(one => one.IsIllustrative).FirstOrDefault()?.Id.Value,
        Role.CityOfficer => organisations.Where(one => one.Kind is OrganisationKind.LocalGovernment or OrganisationKind.Region).OrderByDescending(one => one.IsIllustrative).FirstOrDefault()?.Id.Value,
        _ => null,
    };

    // The domain is reserved: no mail can ever reach it.
    private static string EmailOf(Role role, string key) => $"{role}.{key}@example.invalid".ToLowerInvariant();
}
