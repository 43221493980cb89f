using System.Reflection;

namespace Musubi.Persistence;

/// <summary>Announces a module's mappings: each module registers one as a singleton.</summary>
/// <param name="Module">The module's name in lower case: its schema on PostgreSQL, its table prefix on SQLite.</param>
/// <param name="Assembly">Where its <c>IEntityTypeConfiguration</c>s are.</param>
public sealed record ModuleTables(string Module, Assembly Assembly);
