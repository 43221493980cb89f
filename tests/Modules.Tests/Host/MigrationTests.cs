using Microsoft.EntityFrameworkCore;
using Musubi.Host.Composition;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Host;

public sealed class MigrationTests
{
    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Host=nowhere")]
    public async Task Model_EitherProvider_HasNothingThatItsMigrationsLack(string connection)
    {
        await using var db = DesignContext.Create(connection);

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: run `dotnet run dev.cs migration`.");
    }

    [Fact]
    public async Task Migrate_EmptyDatabase_AppliesAllOfThemAndASecondTimeNone()
    {
        await using var database = await TestDatabase.EmptyAsync();
        await using var db = DesignContext.Create(database.Connection);

        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        await db.Database.MigrateAsync();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }
}
