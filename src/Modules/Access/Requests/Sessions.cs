using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Requests;

/// <summary>Starts and ends sign-ins.</summary>
internal sealed class Sessions(MusubiDb db, IOptions<AccessOptions> options)
{
    private static readonly Duration Kept = Duration.FromDays(90);

    /// <summary>Signs the account in on the device that sent the request. An earlier sign-in of this browser ends.</summary>
    public async Task StartAsync(HttpContext context, AccountId account, SignInMethod method, CancellationToken cancel)
    {
        var session = await WriteAsync(account, method, Device.Name(context.Request.Headers.UserAgent), cancel);
        if (SignedInReader.Of(context) is { } before)
        {
            await EndAsync(account: null, before.Session, cancel);
        }

        await context.SignInAsync(Cookies.SignedIn, PrincipalOf(session));
    }

    /// <summary>Writes the session's row alone.</summary>
    public async Task<Session> WriteAsync(AccountId account, SignInMethod method, string device, CancellationToken cancel)
    {
        var now = db.Now;
        await db.Set<Session>().Where(old => old.Account == account && old.ExpiresAt < now - Kept).ExecuteDeleteAsync(cancel);
        var session = new Session
        {
            Id = new(Guid.CreateVersion7(now.ToDateTimeOffset())),
            Account = account,
            Method = method,
            IsStrong = method is not SignInMethod.Password,
            Device = device,
            StartedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + Duration.FromDays(options.Value.SessionDays),
        };
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session;
    }

    /// <summary>Ends one sign-in; <paramref name="account"/> states whose it must be, null for the request's own.</summary>
    public async Task EndAsync(AccountId? account, SessionId session, CancellationToken cancel)
    {
        var now = db.Now;
        await db.Set<Session>()
            .Where(row => row.Id == session && row.EndedAt == null && (account == null || row.Account == account))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancel);
    }

    /// <summary>Ends every sign-in of the account but <paramref name="except"/>.</summary>
    public async Task EndAllAsync(AccountId account, SessionId? except, CancellationToken cancel)
    {
        var now = db.Now;
        await db.Set<Session>()
            .Where(row => row.Account == account && row.EndedAt == null && (except == null || row.Id != except))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancel);
    }

    /// <summary>Marks the session as one in which a second factor was shown.</summary>
    public async Task StrengthenAsync(SessionId session, CancellationToken cancel) =>
        await db.Set<Session>().Where(row => row.Id == session).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsStrong, true), cancel);

    /// <summary>What the cookie says of a session.</summary>
    public static ClaimsPrincipal PrincipalOf(Session session) => new(new ClaimsIdentity(
        [new(SignInClaims.Session, session.Id.Value.ToString("D")), new(ClaimTypes.NameIdentifier, session.Account.Value.ToString("D"))],
        Cookies.SignedIn));
}
