using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Access.Store;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.Programmes.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Musubi.Modules.Tests.Testing;

/// <summary>Makes one valid thing per method; a module's tests add theirs as a further part of this class in their own folder.</summary>
public sealed partial class Given(TestHouse house)
{
    private static int count;

    public TestHouse House => house;

    /// <summary>A number that no other thing of this run has.</summary>
    public static int Next() => Interlocked.Increment(ref count);

    /// <summary>An account that holds roles.</summary>
    public Task<AccountId> AccountAsync(params RoleHeld[] roles) => AccountAsync(null, roles);

    /// <summary>An account with a password (and no second factor) that holds roles.</summary>
    public Task<AccountId> AccountAsync(string? password, params RoleHeld[] roles) => house.InDatabaseAsync(async db =>
    {
        var number = Next();
        var account = db.OpenAccount(AccountId.New(), $"Test Person {number}", EmailAddress.Parse($"person{number}@example.org"), Language.English);
        if (password is not null)
        {
            await using var scope = house.Services.CreateAsyncScope();
            account.PasswordHash = scope.ServiceProvider.GetRequiredService<PasswordDesk>().Hash(account, password);
        }

        db.AddRange(roles.Select(held => RoleGrant.To(account.Id, held, db.Now)));
        (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        return account.Id;
    });

    /// <summary>A programme that is not published.</summary>
    public async Task<ProgrammeId> ProgrammeAsync(string? name = null)
    {
        var number = Next();
        var text = new LocalizedText(Language.English, name ?? $"Test Programme {number}");
        var programme = new Programme(ProgrammeId.New(), Key.Parse($"test-programme-{number}"), new ProgrammeFacts
        {
            Name = text,
            Kind = ProgrammeKind.Network,
            Summary = text,
            Accent = Accent.Teal,
        });
        await house.AddAsync(programme);
        return programme.Programme;
    }
}
