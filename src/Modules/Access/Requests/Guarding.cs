using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Requests;

/// <summary>Counts wrong guesses per account and lets it rest. Each step is one statement, so that guesses at once count, too.</summary>
internal sealed class Guarding(MusubiDb db, IOptions<AccessOptions> options)
{
    public async Task<bool> IsRestingAsync(AccountId account, CancellationToken cancel)
    {
        var now = db.Now;
        return await db.Set<SignInGuard>().AnyAsync(guard => guard.Account == account && guard.LockedUntil > now, cancel);
    }

    /// <summary>Notes a wrong guess; for an account that does not exist it does the same work and changes nothing.</summary>
    public async Task FailedAsync(AccountId? account, CancellationToken cancel)
    {
        var id = account ?? default;
        var (limit, restUntil) = (options.Value.FailuresBeforeRest, db.Now + Duration.FromMinutes(options.Value.RestMinutes));
        await db.Set<SignInGuard>().Where(guard => guard.Account == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(guard => guard.LockedUntil, guard => guard.Failures + 1 >= limit ? restUntil : guard.LockedUntil)
                .SetProperty(guard => guard.Failures, guard => guard.Failures + 1 >= limit ? 0 : guard.Failures + 1),
            cancel);
    }

    /// <summary>Forgets the wrong guesses.</summary>
    public async Task PassedAsync(AccountId account, CancellationToken cancel) => await db.Set<SignInGuard>()
        .Where(guard => guard.Account == account && guard.Failures > 0)
        .ExecuteUpdateAsync(set => set.SetProperty(guard => guard.Failures, 0), cancel);

    /// <summary>Takes an authenticator code's time step; false when this or a later one was taken before.</summary>
    public async Task<bool> TakeStepAsync(AccountId account, long step, CancellationToken cancel) => await db.Set<SignInGuard>()
        .Where(guard => guard.Account == account && guard.LastStep < step)
        .ExecuteUpdateAsync(set => set.SetProperty(guard => guard.LastStep, step).SetProperty(guard => guard.Failures, 0), cancel) == 1;
}
