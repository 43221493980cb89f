using System.Diagnostics;
using Musubi.LanguageMatching;
using Npgsql;
using NpgsqlTypes;

namespace Musubi.MatchingBench;

/// <summary>The same texts in PostgreSQL: words by its full text, Japanese by pg_trgm, each with a GIN index.</summary>
internal static class FullTextPostgres
{
    private const string Create = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE TEMP TABLE offers (id text, body text, words tsvector GENERATED ALWAYS AS (to_tsvector('simple', body)) STORED);
        """;

    private const string Index = """
        CREATE INDEX ON offers USING gin (words);
        CREATE INDEX ON offers USING gin (body gin_trgm_ops);
        ANALYZE offers;
        """;

    private const string ByWords = "SELECT id FROM offers WHERE words @@ to_tsquery('simple', @query) ORDER BY ts_rank(words, to_tsquery('simple', @query)) DESC LIMIT 10";

    private const string ByLetters = "SELECT id FROM offers WHERE @query <% body ORDER BY word_similarity(@query, body) DESC LIMIT 10";

    public static async Task<Measured> MeasureAsync(string address, IReadOnlyList<MatchText> offers, IReadOnlyList<MatchText> needs, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync(cancel);
        await DoAsync(connection, Create, cancel);
        var begun = Stopwatch.GetTimestamp();
        await using (var writer = await connection.BeginBinaryImportAsync("COPY offers (id, body) FROM STDIN (FORMAT BINARY)", cancel))
        {
            foreach (var offer in offers)
            {
                await writer.StartRowAsync(cancel);
                await writer.WriteAsync(offer.Id, NpgsqlDbType.Text, cancel);
                await writer.WriteAsync($"{offer.Title} {offer.Text}", NpgsqlDbType.Text, cancel);
            }

            await writer.CompleteAsync(cancel);
        }

        await DoAsync(connection, Index, cancel);
        var build = Stopwatch.GetElapsedTime(begun);
        await DoAsync(connection, "SET pg_trgm.word_similarity_threshold = 0.05", cancel);
        var (median, slowest) = await SpeedTable.AskAsync(needs, need => FindAsync(connection, need, cancel));
        await DoAsync(connection, "DROP TABLE offers", cancel);
        return new("PostgreSQL full text and pg_trgm", build, median, slowest);
    }

    private static async Task<int> FindAsync(NpgsqlConnection connection, MatchText need, CancellationToken cancel)
    {
        var isJapanese = need.ReadLanguage == "ja";
#pragma warning disable CA2100 // The statements stand above.
        await using var query = new NpgsqlCommand(isJapanese ? ByLetters : ByWords, connection);
#pragma warning restore CA2100
        query.Parameters.AddWithValue("query", isJapanese ? $"{need.Title} {need.Text}" : string.Join(" | ", QueryWords.Of(need)));
        var found = 0;
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found++;
        }

        return found;
    }

    private static async Task DoAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
#pragma warning disable CA2100 // The statements stand above.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancel);
    }
}
