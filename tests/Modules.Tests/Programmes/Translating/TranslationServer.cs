using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Musubi.Modules.Tests.Programmes.Translating;

/// <summary>A translation service in DeepL's format on a port of its own: it answers "[DE] text", or as a test wants.</summary>
internal sealed class TranslationServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<(string Name, string Id)> glossaries = [];

    private TranslationServer(WebApplication app) => this.app = app;

    /// <summary>Answers in place of the translation.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    /// <summary>False: glossaries are refused.</summary>
    public bool TakesGlossaries { get; set; } = true;

    /// <summary>What was asked, oldest first.</summary>
    public ConcurrentQueue<JsonObject> Asked { get; } = new();

    /// <summary>The glossaries that were sent.</summary>
    public ConcurrentQueue<JsonObject> Glossaries { get; } = new();

    /// <summary>The keys that were shown.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    public string Address => app.Urls.Single();

    public static async Task<TranslationServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new TranslationServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        if (context.Request.Path == "/v2/glossaries")
        {
            await AnswerGlossaryAsync(context);
            return;
        }

        var question = (await context.Request.ReadFromJsonAsync<JsonObject>())!;
        Asked.Enqueue(question);
        if (Instead is { } instead)
        {
            await instead(context);
            return;
        }

        await context.Response.WriteAsJsonAsync(new { translations = question["text"]!.AsArray().Select(text => new { detected_source_language = "EN", text = $"[{question["target_lang"]}] {text}" }) });
    }

    private async Task AnswerGlossaryAsync(HttpContext context)
    {
        if (!TakesGlossaries)
        {
            context.Response.StatusCode = 404;
            return;
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsJsonAsync(new { glossaries = glossaries.Select(one => new { glossary_id = one.Id, name = one.Name, ready = true }) });
            return;
        }

        var sent = (await context.Request.ReadFromJsonAsync<JsonObject>())!;
        Glossaries.Enqueue(sent);
        var made = ((string)sent["name"]!, $"g-{glossaries.Count + 1}");
        glossaries.Add(made);
        context.Response.StatusCode = 201;
        await context.Response.WriteAsJsonAsync(new { glossary_id = made.Item2, name = made.Item1, ready = true });
    }
}
