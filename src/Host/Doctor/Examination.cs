using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Mail;
using Musubi.Persistence.Outbox;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Host.Doctor;

/// <summary>Looks at one part after the other; what depends on a part that is ill is not looked at.</summary>
internal static class Examination
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var db = provider.GetRequiredService<MusubiDb>();
        var database = await DatabaseAsync(db, cancel);
        var findings = new List<Finding> { database };
        if (database.IsWell)
        {
            findings.Add(await AuditAsync(provider.GetRequiredService<AuditCheck>(), cancel));
            findings.Add(await OutboxAsync(db, cancel));
        }

        findings.Add(Mail(provider.GetRequiredService<IOptions<MailOptions>>().Value));
        findings.Add(Languages(provider.GetRequiredService<Words>()));
        findings.Add(new("Zones", true, "Host.Doctor.Zones.Version", ("version", DateTimeZoneProviders.Tzdb.VersionId)));
        return findings;
    }

    private static async Task<Finding> DatabaseAsync(MusubiDb db, CancellationToken cancel)
    {
        if (!await db.Database.CanConnectAsync(cancel))
        {
            return new("Database", false, "Host.Doctor.Database.Missing");
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        var known = db.Database.GetMigrations().ToList();
        return applied.Except(known, StringComparer.Ordinal).Any() ? new("Database", false, "Host.Doctor.Database.Newer")
            : known.Except(applied, StringComparer.Ordinal).Count() is > 0 and var missing ? new("Database", false, "Host.Doctor.Database.Older", ("count", missing))
            : new("Database", true, "Host.Doctor.Database.Current", ("kind", db.Database.IsNpgsql() ? "PostgreSQL" : "SQLite"), ("migration", applied.LastOrDefault() ?? string.Empty));
    }

    private static async Task<Finding> AuditAsync(AuditCheck check, CancellationToken cancel)
    {
        var verdict = await check.VerifyAsync(null, cancel);
        return verdict.Fault is null
            ? new("Audit", true, "Host.Doctor.Audit.Whole", ("count", verdict.Checked))
            : new("Audit", false, "Host.Doctor.Audit.Broken", ("sequence", verdict.BrokenAt ?? 0));
    }

    private static async Task<Finding> OutboxAsync(MusubiDb db, CancellationToken cancel) =>
        await Parked.CountAsync(db, cancel) is > 0 and var parked
            ? new("Outbox", false, "Host.Doctor.Outbox.Parked", ("count", parked))
            : new("Outbox", true, "Host.Doctor.Outbox.Clear");

    private static Finding Mail(MailOptions mail) =>
        mail.Smtp.Host is { Length: > 0 } host ? new("Mail", true, "Host.Doctor.Mail.Smtp", ("host", host))
        : mail.Folder is { Length: > 0 } folder ? new("Mail", true, "Host.Doctor.Mail.Folder", ("folder", folder))
        : new("Mail", false, "Host.Doctor.Mail.None");

    private static Finding Languages(Words words) => words.Missing.Count == 0
        ? new("Languages", true, "Host.Doctor.Languages.Complete", ("languages", string.Join(", ", words.Languages)))
        : new("Languages", false, "Host.Doctor.Languages.Missing", ("count", words.Missing.Count));
}
