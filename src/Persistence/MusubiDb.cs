using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence;

/// <summary>The one database context. Modules map and query their own tables only.</summary>
/// <remarks>
/// Every query on <see cref="ProgrammeContent"/> passes the wall between programmes: what is neither published nor in one of
/// the actor's programmes does not exist for search, counts and exports either. Writes go through <see cref="SaveAsync"/>.
/// </remarks>
public sealed partial class MusubiDb(
    DbContextOptions<MusubiDb> options,
    IEnumerable<ModuleTables> modules,
    CurrentActor current,
    TimeProvider clock) : DbContext(options)
{
    private readonly ModuleTables[] modules = [.. modules.OrderBy(module => module.Module, StringComparer.Ordinal)];

    /// <summary>The modules whose tables this context maps.</summary>
    internal string ModuleNames => string.Join(' ', modules.Select(module => $"{module.Module}={module.Assembly.FullName}"));

    /// <summary>Who reads and writes through this context.</summary>
    internal Actor Reader => current.Actor;

    /// <summary>True for the system's own parts, which the wall lets through.</summary>
    internal bool SeesAll => current.Actor.IsSystem;

    /// <summary>The programmes behind whose wall the actor stands.</summary>
    internal ProgrammeId[] VisibleProgrammes => [.. current.Actor.Programmes];

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var assemblies = modules.Select(module => module.Assembly).Append(typeof(MusubiDb).Assembly).Append(typeof(ProgrammeId).Assembly);
        StoredValues.Register(configurationBuilder, assemblies, Database.IsNpgsql());
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Schemas.Gather(modelBuilder, new ModuleTables("core", typeof(MusubiDb).Assembly), Database.IsNpgsql());
        foreach (var module in modules)
        {
            Schemas.Gather(modelBuilder, module, Database.IsNpgsql());
        }

        Recordable.Check(modelBuilder.Model);
        Walls.Raise(modelBuilder, this);
        Versions.Guard(modelBuilder);
        SearchColumn.Add(modelBuilder);
        ReaderOrder.Map(modelBuilder, Database.IsNpgsql());
    }
}
