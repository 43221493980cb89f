using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Host.Translating;

/// <summary>The vocabulary at the service, as one glossary for each pair of languages.</summary>
/// <remarks>
/// A glossary is made once for each version of the vocabulary: its name holds a digest of its entries, and one of that name is used again,
/// also by other nodes and after a restart. A service without glossaries is asked without one.
/// </remarks>
internal sealed class DeepLGlossaries(TermSource? terms)
{
    private readonly ConcurrentDictionary<(string From, string Into), string> known = new();

    /// <summary>The glossary's id; null when there are no terms or the service does not take them.</summary>
    public async Task<string?> FindAsync(HttpClient client, Language from, Language into, TimeSpan limit, CancellationToken cancel)
    {
        var pair = (DeepLLanguages.Glossary(from), DeepLLanguages.Glossary(into));
        if (known.TryGetValue(pair, out var id))
        {
            return id;
        }

        var entries = string.Join('\n', (terms?.Between(from, into) ?? []).Where(IsEntry).Select(term => $"{term.Source}\t{term.Target}"));
        if (entries.Length == 0 || pair.Item1 == pair.Item2)
        {
            return null;
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(limit);
        try
        {
            var name = $"musubi-{pair.Item1}-{pair.Item2}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entries)).AsSpan(0, 6))}";
            id = await FindAsync(client, name, limited.Token) ?? await MakeAsync(client, new(name, pair.Item1, pair.Item2, entries, "tsv"), limited.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return null;
        }

        return id is null ? null : known.GetOrAdd(pair, id);
    }

    /// <summary>Forgets a pair's glossary: the service does not know it any more.</summary>
    public void Forget(Language from, Language into) => known.TryRemove((DeepLLanguages.Glossary(from), DeepLLanguages.Glossary(into)), out _);

    private static async Task<string?> FindAsync(HttpClient client, string name, CancellationToken cancel)
    {
        using var answer = await client.GetAsync("v2/glossaries", cancel);
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            return null;
        }

        var list = JsonSerializer.Deserialize<DeepLGlossaryList>(await answer.Content.ReadAsByteArrayAsync(cancel), DeepLJson.Options);
        return list?.Glossaries?.FirstOrDefault(glossary => glossary?.Name == name && glossary.Ready is not false)?.GlossaryId;
    }

    private static async Task<string?> MakeAsync(HttpClient client, DeepLNewGlossary glossary, CancellationToken cancel)
    {
        using var content = DeepLJson.Content(glossary);
        using var answer = await client.PostAsync("v2/glossaries", content, cancel);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created
            ? JsonSerializer.Deserialize<DeepLGlossary>(await answer.Content.ReadAsByteArrayAsync(cancel), DeepLJson.Options)?.GlossaryId
            : null;
    }

    private static bool IsEntry(TermPair term) => !$"{term.Source}{term.Target}".Any(char.IsControl);
}
