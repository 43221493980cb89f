using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Musubi.Foundation;

namespace Musubi.Access.Requests;

/// <summary>Someone whose password was right and whose code is awaited: known by a cookie of ten minutes.</summary>
internal static class AwaitedCode
{
    public static ClaimsPrincipal PrincipalOf(AccountId account) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Value.ToString("D"))], Cookies.AwaitingCode));

    public static async Task<AccountId?> AccountOfAsync(HttpContext context)
    {
        var known = await context.AuthenticateAsync(Cookies.AwaitingCode);
        return Guid.TryParse(known.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;
    }
}
