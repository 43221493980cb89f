using System.Net;
using System.Text;
using System.Text.Json;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Host.Translating;

/// <summary>Asks a service that speaks the DeepL API, version 2. Whatever goes wrong costs only proposals.</summary>
/// <remarks>No redirects, no cookies, a limit for time and for the size of answers. Only originals and the term list are sent.</remarks>
internal sealed class DeepLClient(TranslationSettings settings, TermSource? terms, ILogger log)
{
    private const int MostTexts = 50;
    private const int MostBytes = 100_000;
    private const int LongestProposal = 60_000;
    private const long LargestAnswer = 8 << 20;

    private readonly DeepLGlossaries glossaries = new(terms);

    /// <summary>Proposals in the order of the originals, and why some are missing.</summary>
    public async Task<Proposals> ProposeAsync(IReadOnlyList<LocalizedText> originals, Language into, CancellationToken cancel)
    {
        var proposed = new string?[originals.Count];
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(settings.Limit);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = settings.Endpoint, Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LargestAnswer };
        if (settings.Key is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"DeepL-Auth-Key {settings.Key}");
        }

        try
        {
            foreach (var group in originals.Index().GroupBy(original => original.Item.Language))
            {
                var glossary = await glossaries.FindAsync(client, group.Key, into, settings.Limit / 3, limited.Token);
                foreach (var batch in Batches(group))
                {
                    var answer = await TranslateAsync(client, group.Key, into, [.. batch.Select(original => original.Item.Original)], glossary, limited.Token);
                    foreach (var ((at, _), words) in batch.Zip(answer))
                    {
                        proposed[at] = words.Length <= LongestProposal ? words : null;
                    }
                }
            }

            return new(proposed, null);
        }
        catch (Exception exception) when (Explain(exception, cancel) is { } problem)
        {
            log.LogWarning("The translation service {Host} proposed nothing: {Code} {Reason}", settings.Endpoint.Host, problem.Code, exception.GetType().Name);
            return new(proposed, problem);
        }
    }

    private async Task<IReadOnlyList<string>> TranslateAsync(HttpClient client, Language from, Language into, string[] texts, string? glossary, CancellationToken cancel)
    {
        using var content = DeepLJson.Content(new DeepLQuestion(texts, DeepLLanguages.Source(from), DeepLLanguages.Target(into), glossary));
        using var answer = await client.PostAsync("v2/translate", content, cancel);

        // A term list that was taken away meanwhile, or that the service will not use, is no reason to go without.
        if (glossary is not null && answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound)
        {
            glossaries.Forget(from, into);
            return await TranslateAsync(client, from, into, texts, glossary: null, cancel);
        }

        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            throw new DeepLException((int)answer.StatusCode);
        }

        var said = JsonSerializer.Deserialize<DeepLAnswer>(await answer.Content.ReadAsByteArrayAsync(cancel), DeepLJson.Options);
        return said?.Translations is { } list && list.Count == texts.Length && list.All(one => one?.Text is not null)
            ? [.. list.Select(one => one!.Text!)]
            : throw new JsonException();
    }

    private static IEnumerable<List<(int Index, LocalizedText Item)>> Batches(IEnumerable<(int Index, LocalizedText Item)> originals)
    {
        var (batch, bytes) = (new List<(int Index, LocalizedText Item)>(), 0);
        foreach (var original in originals)
        {
            var size = Encoding.UTF8.GetByteCount(original.Item.Original);
            if (batch.Count > 0 && (batch.Count == MostTexts || bytes + size > MostBytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(original);
            bytes += size;
        }

        yield return batch;
    }

    private Problem? Explain(Exception exception, CancellationToken cancel) => exception switch
    {
        OperationCanceledException when !cancel.IsCancellationRequested => Problem.Conflict("translation.timed-out", ("name", settings.Name), ("seconds", (int)settings.Limit.TotalSeconds)),
        DeepLException { Status: 401 or 403 } => Problem.Conflict("translation.refused", ("name", settings.Name)),
        DeepLException { Status: 429 } => Problem.Conflict("translation.too-often", ("name", settings.Name)),
        DeepLException { Status: 456 } => Problem.Conflict("translation.used-up", ("name", settings.Name)),
        DeepLException failed => Problem.Conflict("translation.failed", ("name", settings.Name), ("status", failed.Status)),
        JsonException => Problem.Conflict("translation.unreadable", ("name", settings.Name)),
        HttpRequestException => Problem.Conflict("translation.unreachable", ("name", settings.Name)),
        _ => null,
    };
}

/// <summary>The service answered with another status than 200.</summary>
internal sealed class DeepLException(int status) : Exception
{
    public int Status => status;
}
