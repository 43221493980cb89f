using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Musubi.Persistence.Conventions;

/// <summary>Tells a key that somebody else took from every other reason why the database refuses a write.</summary>
internal static class Uniqueness
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    /// <summary>True when the write would have put a unique value into the database a second time.</summary>
    public static bool BreaksUniqueness(this DbUpdateException exception) => exception.InnerException
        is SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey }
        or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
