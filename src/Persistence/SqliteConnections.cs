using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Musubi.Persistence;

/// <summary>Prepares each connection to SQLite: what is committed is on the disk, links between rows hold, text sorts by language.</summary>
/// <remarks>
/// The write-ahead log lets readers read while one writes. A writer waits for another up to the command's timeout (30 seconds):
/// the driver itself asks again and again.
/// </remarks>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    // The log's mode is kept in the file, but a restored backup comes without it: said once per file and process.
    private static readonly ConcurrentDictionary<string, bool> Logged = new(StringComparer.Ordinal);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection sqlite)
        {
            using var command = Prepare(sqlite);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is SqliteConnection sqlite)
        {
            await using var command = Prepare(sqlite);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection)
    {
        foreach (var language in Collations.Languages)
        {
            var order = CultureInfo.GetCultureInfo(language).CompareInfo;
            connection.CreateCollation(Collations.For(language), (left, right) => order.Compare(left, right, CompareOptions.None));
        }

        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
        if (Logged.TryAdd(connection.DataSource, true))
        {
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
        }

        return command;
    }
}
