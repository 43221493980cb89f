using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Musubi.Access.Contract;
using Musubi.Access.Features.AcceptInvitation;
using Musubi.Access.Features.AddPasskey;
using Musubi.Access.Features.ChangePassword;
using Musubi.Access.Features.EnrolAuthenticator;
using Musubi.Access.Features.EnterCode;
using Musubi.Access.Features.ForgottenPassword;
using Musubi.Access.Features.GrantRole;
using Musubi.Access.Features.Invite;
using Musubi.Access.Features.ListInvitations;
using Musubi.Access.Features.MyAccount;
using Musubi.Access.Features.RenewRecoveryCodes;
using Musubi.Access.Features.ResetPassword;
using Musubi.Access.Features.RevokeRole;
using Musubi.Access.Features.ShowAccount;
using Musubi.Access.Features.SignIn;
using Musubi.Access.Features.SignInAsExample;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Access.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access;

/// <summary>Accounts, sign-in, roles, and who may open what.</summary>
public static class AccessModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(new ModuleTables("access", typeof(AccessModule).Assembly));
        services.AddWords(typeof(AccessModule).Assembly);
        services.Configure<AccessOptions>(configuration.GetSection("Access"));
        services.AddHttpContextAccessor();
        services.AddScoped(provider => new AccessLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<Sessions>();
        services.AddScoped<RoleHoldersQuery>();
        services.AddScoped<RoleHolders>(provider => provider.GetRequiredService<RoleHoldersQuery>().OfAsync);
        services.AddScoped<FirstOperatorInvitation>();
        services.Configure<WebKitOptions>(options => options.AccountPartial = "/Access/Layout/AccountArea.cshtml");
        services.AddSingleton(new NavigationEntry("Access.Members.Title", "/accounts", 900, OpenToAttribute.PolicyFor(Role.Secretariat)));
        services.AddSingleton(new NavigationEntry("Access.Server.Title", "/accounts/server", 910, OpenToAttribute.PolicyFor(Role.Operator)));
        AddSignIn(services);
        AddFeatures(services);
        Cookies.Add(services, environment);
        services.AddSingleton<IAuthorizationPolicyProvider, OpenToPolicies>();
        services.AddSingleton<IAuthorizationHandler, OpenToHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        if (environment.IsDevelopment())
        {
            services.AddScoped<ExampleAccounts>();
            services.AddScoped(provider => new DevelopmentSignIn(provider.GetRequiredService<ExampleAccounts>()));
        }

        return services;
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeySettings>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddScoped<PasskeyCeremony>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<Guarding>();
        services.AddSingleton<AuthenticatorSecrets>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy<string, SignInLimit>(SignInLimit.Policy);
        });
    }

    private static void AddFeatures(IServiceCollection services)
    {
        services.AddScoped<SignInHandler>();
        services.AddScoped<SignInWithPasskeyHandler>();
        services.AddScoped<EnterCodeHandler>();
        services.AddScoped<EnrolAuthenticatorHandler>();
        services.AddScoped<AddPasskeyHandler>();
        services.AddScoped<RemoveSecondFactorHandler>();
        services.AddScoped<ChangeProfileHandler>();
        services.AddScoped<ChangePasswordHandler>();
        services.AddScoped<ResetPasswordHandler>();
        services.AddScoped<GrantRoleHandler>();
        services.AddScoped<RevokeRoleHandler>();
        services.AddScoped<CareForAccountHandler>();
        services.AddScoped<AcceptInvitationHandler>();
        services.AddScoped<RenewRecoveryCodesHandler>();
        services.AddScoped<ForgottenPasswordHandler>();
        services.AddScoped<InviteHandler>();
        services.AddScoped<WithdrawInvitationHandler>();
        services.AddScoped<MyAccountView>();
        services.AddScoped<AccountView>();
        services.AddScoped<RoleLines>();
        services.AddScoped<RoleChoices>();
        services.AddScoped<PublicAddress>();
        services.AddScoped<AccountFaces>();
        services.AddScoped<AccountsOf>(provider => provider.GetRequiredService<AccountFaces>().FindAsync);
        services.AddScoped<AccountsActingFor>(provider => provider.GetRequiredService<AccountFaces>().ActingForAsync);
        services.AddScoped<AddressOutside>(provider => provider.GetRequiredService<AccountFaces>().Outside);
    }

    /// <summary>Finds out who sends each request: after routing, before authorization.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) =>
        app.UseRateLimiter().UseAuthentication().UseMiddleware<ActorOfRequest>();

    /// <summary>Maps what is not a page.</summary>
    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<IHostEnvironment>()?.IsDevelopment() is true)
        {
            SignInAsExampleEndpoint.Map(endpoints);
        }

        return endpoints;
    }
}
