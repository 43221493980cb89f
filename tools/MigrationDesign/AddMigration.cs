#pragma warning disable EF1001 // The design-time services are what dotnet-ef itself calls; there is no other door.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Host.Composition;

namespace Musubi.MigrationDesign;

/// <summary>
/// <c>MigrationDesign NAME REPOSITORY</c> adds a migration to both sets from the one model;
/// <c>MigrationDesign</c> alone ends with 3 when a set lags behind the model.
/// </summary>
internal static class AddMigration
{
    private static readonly (string Set, string Connection)[] Sets = [("Sqlite", "Data Source=:memory:"), ("Postgres", "Host=design")];

    public static async Task<int> Main(string[] args)
    {
        if (args.Length == 0)
        {
            return Sets.Any(set => Lags(set.Connection)) ? 3 : 0;
        }

        var (name, repository) = (args[0], Path.GetFullPath(args[1]));
        foreach (var (set, connection) in Sets)
        {
            await using var db = DesignContext.Create(connection);
            var assembly = System.Reflection.Assembly.Load($"Musubi.Migrations.{set}");
            var reporter = new OperationReporter(new OperationReportHandler(Console.Error.WriteLine, Console.Error.WriteLine));
            await using var services = (ServiceProvider)new DesignTimeServicesBuilder(assembly, typeof(AddMigration).Assembly, reporter, []).Build(db);
            await using var scope = services.CreateAsyncScope();
            var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
            var folder = Path.Combine(repository, "src", $"Migrations.{set}");
            var migration = scaffolder.ScaffoldMigration(name, $"Musubi.Migrations.{set}");
            Console.WriteLine(scaffolder.Save(folder, migration, Path.Combine(folder, "Migrations"), dryRun: false).MigrationFile);
        }

        return 0;
    }

    private static bool Lags(string connection)
    {
        using var db = DesignContext.Create(connection);
        return db.Database.HasPendingModelChanges();
    }
}
