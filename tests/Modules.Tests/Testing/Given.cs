using Musubi.Access.Model;
using Musubi.Access.Store;
using Musubi.Foundation;

namespace Musubi.Modules.Tests.Testing;

/// <summary>Makes one valid thing per method; a module's tests add theirs as a further part of this class in their own folder.</summary>
public sealed partial class Given(TestHouse house)
{
    private static int count;

    public TestHouse House => house;

    /// <summary>An account that holds roles.</summary>
    public Task<AccountId> AccountAsync(params RoleHeld[] roles) => house.InDatabaseAsync(async db =>
    {
        var number = Interlocked.Increment(ref count);
        var account = db.OpenAccount(AccountId.New(), $"Test Person {number}", $"person{number}@example.org", Language.English);
        db.AddRange(roles.Select(held => RoleGrant.To(account.Id, held, db.Now)));
        (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        return account.Id;
    });
}
