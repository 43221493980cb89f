using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Testing;

/// <summary>A page as its reader sees it: status, text, links, forms.</summary>
public sealed class SeenPage
{
    private SeenPage(Browser browser, HttpResponseMessage answer, string content)
    {
        (Browser, Answer, Content) = (browser, answer, content);
        Document = new HtmlParser().ParseDocument(content);
    }

    public Browser Browser { get; }

    public HttpResponseMessage Answer { get; }

    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>What was received, as text.</summary>
    public string Content { get; }

    public IHtmlDocument Document { get; }

    /// <summary>Path and query of the page.</summary>
    public string Address => Answer.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>Where a redirect leads: path and query.</summary>
    public string? LeadsTo => Answer.Headers.Location is { } location ? new Uri(Browser.House.Address, location).PathAndQuery : null;

    /// <summary>The visible words, each run of white space as one blank.</summary>
    public string Text => Collapsed(Document.Body?.TextContent ?? string.Empty);

    /// <summary>The language that the page states.</summary>
    public Language Language => Language.Parse(Document.DocumentElement.GetAttribute("lang") ?? "en");

    public static async Task<SeenPage> ReadAsync(Browser browser, HttpResponseMessage answer) =>
        new(browser, answer, await answer.Content.ReadAsStringAsync());

    /// <summary>Fails unless the page answered 200.</summary>
    public SeenPage IsOk()
    {
        Assert.True(Status is HttpStatusCode.OK, $"{Address} answered {(int)Status}: {Text[..Math.Min(Text.Length, 400)]}");
        return this;
    }

    /// <summary>Fails unless the page shows the words.</summary>
    public SeenPage Shows(string words)
    {
        Assert.Contains(Collapsed(words), Text, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Fails when the page shows the words, anywhere in its source.</summary>
    public SeenPage Hides(string words)
    {
        Assert.DoesNotContain(words, Content, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Fails unless the problem's sentence stands on the page in the page's language.</summary>
    public SeenPage ShowsProblem(string code, params (string Name, object? Value)[] facts)
    {
        var text = Browser.House.Services.GetRequiredService<Words>().In(Language);
        return Shows(text.Say("Problem." + code, facts));
    }

    /// <summary>Fails unless the field holds the value, also on a form that was refused.</summary>
    public SeenPage Holds(string field, string value)
    {
        var held = Field(field) switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };
        Assert.Equal(value, held);
        return this;
    }

    /// <summary>Fails unless the field is marked as wrong.</summary>
    public SeenPage HasProblemAt(string field)
    {
        Assert.True(Field(field).GetAttribute("aria-invalid") is "true", $"'{field}' on {Address} is not marked as wrong.");
        return this;
    }

    /// <summary>Follows the first link, in the main part if there, whose address ends as said (a query aside) or whose text is as said.</summary>
    public Task<SeenPage> FollowAsync(string endOrText)
    {
        var link = Document.QuerySelectorAll("main a[href]").Concat(Document.QuerySelectorAll("a[href]")).FirstOrDefault(link =>
            link.GetAttribute("href")!.Split('?')[0].EndsWith(endOrText, StringComparison.Ordinal) || link.TextContent.Trim() == endOrText);
        Assert.True(link is not null, $"There is no link '{endOrText}' on {Address}.");
        return Browser.OpenAsync(link.GetAttribute("href")!, follow: true);
    }

    /// <summary>Fills in the page's form and sends it as a browser would, with everything that the form holds already.</summary>
    public Task<SeenPage> SubmitAsync(params (string Name, string Value)[] fields) => SubmitAsync("main form[method=post]", fields);

    /// <summary>The same for the form (or the button of a form) that a CSS selector finds.</summary>
    public Task<SeenPage> SubmitAsync(string selector, params (string Name, string Value)[] fields) =>
        FilledForm.On(this, selector).With(fields).SendAsync();

    private IElement Field(string name)
    {
        var found = Document.QuerySelector($"[name='{name}']");
        Assert.True(found is not null, $"There is no field '{name}' on {Address}, which answered {(int)Status}.");
        return found;
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
