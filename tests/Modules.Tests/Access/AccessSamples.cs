using Musubi.Access.Model;
using Musubi.Access.Store;
using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Access;

internal sealed class AccessSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var grant = await samples.House.InDatabaseAsync(async db =>
        {
            var account = db.OpenAccount(AccountId.New(), RouteSamples.HiddenName, EmailAddress.Parse("hidden@example.org"), Language.English);
            var given = RoleGrant.To(account.Id, new(Role.Delegate, samples.Programme, null), db.Now);
            db.Add(given);
            (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
            return given;
        });
        samples.Set("accounts/{id}", grant.Account, Shelf.ProgrammeAndServer);
        samples.Set("accounts/roles/{grant}", grant.Id.Value);
        samples.Set("errors/{status}", 404, Shelf.Everyone);
        samples.Set("theme/{value}", "light", Shelf.Everyone);
    }
}
