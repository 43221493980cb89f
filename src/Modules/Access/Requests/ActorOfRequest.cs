using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Requests;

/// <summary>Makes the actor of each request from the database, not from the cookie: a right taken away is gone with the next click.</summary>
internal sealed class ActorOfRequest(RequestDelegate next)
{
    private static readonly Duration SeenStep = Duration.FromMinutes(5);

    public async Task InvokeAsync(HttpContext context, MusubiDb db, CurrentActor current, IOptions<AccessOptions> options)
    {
        if (SessionOf(context.User) is { } id && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            var now = db.Now;
            if (await FindAsync(db, id, now, options.Value.Idle, context.RequestAborted) is { } found)
            {
                var (reader, actor) = found.Read();
                current.Actor = actor;
                reader.Attach(context, actor);
                await SeenAsync(db, found.Session, now, context.RequestAborted);
            }
            else
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                await context.SignOutAsync(Cookies.SignedIn);
            }
        }

        await next(context);
    }

    private static SessionId? SessionOf(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(SignInClaims.Session), out var id) ? new(id) : null;

    private static async Task<Found?> FindAsync(MusubiDb db, SessionId id, Instant now, Duration idle, CancellationToken cancel)
    {
        var seenSince = now - idle;
        var grants = db.Set<RoleGrant>().Where(RoleGrant.InForce(now));
        return await db.Set<Session>().AsNoTracking()
            .Where(session => session.Id == id && session.EndedAt == null && session.ExpiresAt > now && session.LastSeenAt > seenSince)
            .Join(db.Set<Account>().Where(account => account.ClosedAt == null), session => session.Account, account => account.Id, (session, account) => new Found(
                session,
                account.Id,
                account.Name,
                account.AuthenticatorSince != null || account.Passkeys.Any(),
                grants.Where(grant => grant.Account == account.Id).ToList()))
            .SingleOrDefaultAsync(cancel);
    }

    private static async Task SeenAsync(MusubiDb db, Session session, Instant now, CancellationToken cancel)
    {
        if (now - session.LastSeenAt >= SeenStep)
        {
            await db.Set<Session>().Where(row => row.Id == session.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, now), cancel);
        }
    }

    private sealed record Found(Session Session, AccountId Account, string Name, bool HasSecondFactor, List<RoleGrant> Grants)
    {
        public (SignedInReader Reader, Actor Actor) Read()
        {
            var effective = Grants.Where(grant => Session.IsStrong || !grant.Role.IsStaff()).Select(grant => grant.Held()).ToList();
            var reader = new SignedInReader(Session.Id, Session.IsStrong, HasSecondFactor, effective.Count < Grants.Count);
            return (reader, new Actor(Account, Name, effective));
        }
    }
}
