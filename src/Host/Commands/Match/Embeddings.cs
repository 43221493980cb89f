using System.Text.Json.Serialization;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary>Asks an OpenAI-compatible endpoint for vectors. Whatever goes wrong costs only this signal.</summary>
internal sealed class Embeddings(Uri endpoint, TimeSpan limit)
{
    private const int AtOnce = 64;
    private const int LongestText = 8000;
    private const long LargestAnswer = 64 << 20;

    /// <summary>Unit vectors in the order of the texts.</summary>
    /// <exception cref="EmbeddingsException">The endpoint does not answer as it should.</exception>
    public async Task<float[][]> AskAsync(IReadOnlyList<MatchText> texts, CancellationToken cancel)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { Timeout = limit, MaxResponseContentBufferSize = LargestAnswer };
        var vectors = new List<float[]>(texts.Count);
        foreach (var batch in texts.Chunk(AtOnce))
        {
            vectors.AddRange(await AskOnceAsync(client, [.. batch.Select(Input)], cancel));
        }

        if (vectors.Any(vector => vector.Length != vectors[0].Length || vector.Length == 0 || !vector.All(float.IsFinite)))
        {
            throw new EmbeddingsException("vectors of different length");
        }

        return [.. vectors.Select(Unit)];
    }

    /// <summary>Cosine of two unit vectors.</summary>
    public static double Closeness(float[] need, float[] offer)
    {
        var sum = 0.0;
        for (var i = 0; i < Math.Min(need.Length, offer.Length); i++)
        {
            sum += need[i] * offer[i];
        }

        return sum;
    }

    private async Task<IEnumerable<float[]>> AskOnceAsync(HttpClient client, string[] input, CancellationToken cancel)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync(endpoint, new { input, model = "default" }, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                throw new EmbeddingsException(FormattableString.Invariant($"HTTP {(int)answer.StatusCode}"));
            }

            var list = await answer.Content.ReadFromJsonAsync<Answer>(cancel);
            return list?.Data is { } data && data.Count == input.Length && data.All(item => item.Embedding is not null)
                ? data.OrderBy(item => item.Index).Select(item => item.Embedding!)
                : throw new EmbeddingsException("number of vectors");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new EmbeddingsException(FormattableString.Invariant($"{limit.TotalSeconds} s"));
        }
        catch (Exception exception) when (exception is HttpRequestException or System.Text.Json.JsonException or NotSupportedException)
        {
            throw new EmbeddingsException(exception.Message);
        }
    }

    private static string Input(MatchText text)
    {
        var whole = text.Title is null ? text.Text : $"{text.Title}\n{text.Text}";
        return whole.Length > LongestText ? whole[..LongestText] : whole;
    }

    private static float[] Unit(float[] vector)
    {
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return norm > 0 ? [.. vector.Select(value => value / norm)] : vector;
    }

    private sealed record Answer([property: JsonPropertyName("data")] IReadOnlyList<Item>? Data);

    private sealed record Item([property: JsonPropertyName("index")] int Index, [property: JsonPropertyName("embedding")] float[]? Embedding);
}

/// <summary>The embeddings endpoint did not answer as it should.</summary>
internal sealed class EmbeddingsException(string detail) : Exception(detail);
