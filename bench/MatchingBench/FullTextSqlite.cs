using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>The same texts in SQLite's FTS5 with runs of three letters, ranked by its BM25.</summary>
internal static class FullTextSqlite
{
    public static async Task<Measured> MeasureAsync(IReadOnlyList<MatchText> offers, IReadOnlyList<MatchText> needs, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(cancel);
        await using var create = connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE offers USING fts5(id UNINDEXED, title, body, tokenize = 'trigram')";
        await create.ExecuteNonQueryAsync(cancel);
        var begun = Stopwatch.GetTimestamp();
        await FillAsync(connection, offers, cancel);
        var build = Stopwatch.GetElapsedTime(begun);
        await using var query = connection.CreateCommand();
        query.CommandText = "SELECT id FROM offers WHERE offers MATCH $words ORDER BY bm25(offers, 0, 1.5, 1) LIMIT 10";
        var words = query.Parameters.Add("$words", SqliteType.Text);
        var (median, slowest) = await SpeedTable.AskAsync(needs, async need =>
        {
            words.Value = string.Join(" OR ", QueryWords.Of(need).Select(word => $"\"{word}\""));
            var found = 0;
            await using var reader = await query.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
            {
                found++;
            }

            return found;
        });
        return new("SQLite FTS5", build, median, slowest);
    }

    private static async Task FillAsync(SqliteConnection connection, IReadOnlyList<MatchText> offers, CancellationToken cancel)
    {
        await using var transaction = connection.BeginTransaction();
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO offers VALUES ($id, $title, $body)";
        var (id, title, body) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$body", SqliteType.Text));
        foreach (var offer in offers)
        {
            (id.Value, title.Value, body.Value) = (offer.Id, offer.Title ?? string.Empty, offer.Text);
            await insert.ExecuteNonQueryAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}
