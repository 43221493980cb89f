using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Musubi.Foundation;
using Musubi.WebKit.Access;

namespace Musubi.Access.Requests;

/// <summary>One of these roles, in any programme; without roles: signed in.</summary>
internal sealed record OpenToRoles(IReadOnlyList<Role> Roles) : IAuthorizationRequirement
{
    /// <summary>Reads the name of a policy; null when it is not of this kind.</summary>
    public static OpenToRoles? Read(string policy)
    {
        if (!policy.StartsWith(OpenToAttribute.Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var roles = policy[OpenToAttribute.Prefix.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new([.. roles.Select(Enum.Parse<Role>)]);
    }

    public bool Admits(Actor actor) => !actor.IsPublic && (Roles.Count == 0 || actor.HasAnywhere([.. Roles]));
}

/// <summary>Turns the names that <see cref="OpenToAttribute"/> writes into policies.</summary>
internal sealed class OpenToPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override bool AllowsCachingPolicies => true;

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => OpenToRoles.Read(policyName) is { } openTo
        ? Task.FromResult<AuthorizationPolicy?>(new AuthorizationPolicyBuilder().AddRequirements(openTo).Build())
        : base.GetPolicyAsync(policyName);
}

/// <summary>Asks the actor of the request.</summary>
internal sealed class OpenToHandler(IHttpContextAccessor http) : AuthorizationHandler<OpenToRoles>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OpenToRoles requirement)
    {
        if (http.HttpContext is { } request && requirement.Admits(request.Actor()))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
