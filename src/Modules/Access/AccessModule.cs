using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Musubi.Access.Contract;
using Musubi.Access.Features.SignInAsExample;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Persistence;

namespace Musubi.Access;

/// <summary>Accounts, sign-in, roles, and who may open what.</summary>
public static class AccessModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(new ModuleTables("access", typeof(AccessModule).Assembly));
        services.Configure<AccessOptions>(configuration.GetSection("Access"));
        services.AddHttpContextAccessor();
        services.AddSingleton<AccessLinks>();
        services.AddScoped<Sessions>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        Cookies.Add(services, environment);
        services.AddSingleton<IAuthorizationPolicyProvider, OpenToPolicies>();
        services.AddSingleton<IAuthorizationHandler, OpenToHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        if (environment.IsDevelopment())
        {
            services.AddSingleton<DevelopmentSignIn>();
            services.AddScoped<ExampleAccounts>();
        }

        return services;
    }

    /// <summary>Finds out who sends each request: after routing, before authorization.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) =>
        app.UseAuthentication().UseMiddleware<ActorOfRequest>();

    /// <summary>Maps what is not a page.</summary>
    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<DevelopmentSignIn>() is not null)
        {
            SignInAsExampleEndpoint.Map(endpoints);
        }

        return endpoints;
    }
}
