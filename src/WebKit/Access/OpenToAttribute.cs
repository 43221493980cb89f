using Microsoft.AspNetCore.Authorization;
using Musubi.Foundation;

namespace Musubi.WebKit.Access;

/// <summary>States who may open a page: holders of one of the roles, in any programme.</summary>
/// <remarks>
/// The door only. Which programme's things may be touched is decided again in the handler, on the thing itself.
/// Without roles: everyone who has signed in.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAttribute(params Role[] roles) : AuthorizeAttribute(PolicyFor(roles))
{
    /// <summary>Leads the names of these policies; the roles follow, separated by commas.</summary>
    public const string Prefix = "open-to:";

    /// <summary>The policy's name for a set of roles, for endpoints that are not pages.</summary>
    public static string PolicyFor(params Role[] roles) => Prefix + string.Join(',', roles);
}
