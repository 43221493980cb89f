using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Musubi.Persistence;

/// <summary>Orders of text by language: ICU collations on PostgreSQL, the same under the same names on SQLite.</summary>
internal sealed class Collations : DbConnectionInterceptor
{
    /// <summary>Languages in which lists are sorted; any other reader sorts as English.</summary>
    public static readonly string[] Languages = ["de", "en", "ja"];

    public static string For(string language) => Languages.Contains(language, StringComparer.Ordinal) ? $"reader_{language}" : "reader_en";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite)
        {
            return;
        }

        foreach (var language in Languages)
        {
            var order = CultureInfo.GetCultureInfo(language).CompareInfo;
            sqlite.CreateCollation(For(language), (left, right) => order.Compare(left, right, CompareOptions.None));
        }
    }
}
