using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Musubi.Persistence.Outbox;

namespace Musubi.Persistence.Mail;

/// <summary>Registers mail: by SMTP when a server is set, into a folder when one is set or while developing, else not at all.</summary>
internal static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection("Mail")).PostConfigure(options =>
            options.Folder ??= environment.IsDevelopment() ? "mail" : null);
        services.AddOutsideReceiver<MailToSend, MailReceiver>();
        services.AddSingleton(provider => new MailFolder(provider.GetRequiredService<IOptions<MailOptions>>().Value.Folder ?? "mail"));
        services.AddSingleton<IMailSender>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value switch
        {
            { Smtp.Host.Length: > 0 } options => new SmtpMail(options.Smtp),
            { Folder.Length: > 0 } => provider.GetRequiredService<MailFolder>(),
            _ => new NoMail(),
        });
        return services;
    }
}
