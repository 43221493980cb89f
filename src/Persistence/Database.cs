using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Musubi.Persistence;

/// <summary>Chooses the database by its connection string and registers the context.</summary>
public static class Database
{
    /// <summary>True for PostgreSQL: its strings name a host, SQLite's name a file.</summary>
    public static bool IsPostgres(string connection) =>
        connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) || connection.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);

    /// <summary>Registers <see cref="MusubiDb"/> and what belongs to it.</summary>
    public static IServiceCollection AddMusubiDb(this IServiceCollection services, string connection)
    {
        services.AddScoped<CurrentActor>();
        services.AddScoped<Audit.AuditCheck>();
        services.AddSingleton<Transfer.ProgrammeImport>();
        services.AddSingleton<Transfer.ProgrammeExport>();
        services.AddTelling();
        services.AddDbContext<MusubiDb>(options => Use(options, connection));
        return services;
    }

    /// <summary>Sets the provider, its migrations and what both have in common.</summary>
    public static void Use(DbContextOptionsBuilder options, string connection)
    {
        options.AddInterceptors(new SqliteConnections(), new Audit.Commits());
        options.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, ModelPerModules>();
        // Links to content behind another programme's wall are looked up by id, never joined, so the filter cannot surprise.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
        if (IsPostgres(connection))
        {
            options.UseNpgsql(connection, postgres => postgres.MigrationsAssembly("Musubi.Migrations.Postgres").MigrationsHistoryTable("migrations", "core"));
        }
        else
        {
            options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly("Musubi.Migrations.Sqlite").MigrationsHistoryTable("core_migrations"));
        }
    }
}
