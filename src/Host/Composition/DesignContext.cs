using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;

namespace Musubi.Host.Composition;

/// <summary>The context with every module's mappings, without a running program: for migrations and their test.</summary>
public static class DesignContext
{
    /// <summary>Builds the context; nothing is opened until it is used.</summary>
    public static MusubiDb Create(string connection)
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddMusubi(connection);
        var options = new DbContextOptionsBuilder<MusubiDb>();
        Database.Use(options, connection);
        using var provider = builder.Services.BuildServiceProvider();
        return new(options.Options, [.. provider.GetServices<ModuleTables>()], new CurrentActor(), TimeProvider.System);
    }
}
