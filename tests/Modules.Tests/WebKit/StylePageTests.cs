using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.WebKit;

/// <summary>The component library alone in a web application: what a page gets without any module.</summary>
public sealed class StylePageTests : IAsyncLifetime
{
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages().AddWebKit().AddApplicationPart(typeof(Words).Assembly);
        builder.Services.AddAuthorization(options => options.AddPolicy("staff", policy => policy.RequireRole("staff")));
        builder.Services.AddSingleton(new NavigationEntry("Common.History", "/history", 2, "staff"));
        builder.Services.AddSingleton(new NavigationEntry("WebKit.Style.Title", "/style", 1));
        builder.Services.AddSingleton(new NavigationEntry("Common.Details", "/details", 0));
        app = builder.Build();
        app.UseReaderLanguage();
        app.UseRouting();
        app.UseAuthorization();
        app.MapWebKit();
        app.MapRazorPages();
        await app.StartAsync(TestContext.Current.CancellationToken);
        client = app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("en", "Style page")]
    [InlineData("de", "Stilseite")]
    [InlineData("ja", "スタイルページ")]
    public async Task Get_InEachLanguage_ShowsEveryComponent(string language, string title)
    {
        var page = await OpenAsync($"/{language}/style");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(10, page.QuerySelectorAll(".m-thread li").Length);
        Assert.Equal(25, page.QuerySelectorAll("#style tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src]), style"));
        Assert.All(page.QuerySelectorAll("label[for]"), label => Assert.NotNull(page.GetElementById(label.GetAttribute("for")!)));
    }

    [Fact]
    public async Task Get_UnderALanguageThatIsNotOffered_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/xx/style", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Navigation_LeavesOutWhatTheReaderMayNotOpenAndMarksThePageShown()
    {
        var page = await OpenAsync("/en/style");

        var links = page.QuerySelectorAll("nav.m-wide .m-nav a");
        Assert.Equal(["/en/details", "/en/style"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal([null, "page"], links.Select(link => link.GetAttribute("aria-current")));
    }

    [Fact]
    public async Task LanguageSwitch_KeepsPageAndQuery()
    {
        var page = await OpenAsync("/en/style?q=quiet&sort=due");

        var german = page.QuerySelector<IHtmlAnchorElement>(".m-choice a[hreflang=de]")!;

        Assert.Equal("/de/style?q=quiet&sort=due", german.GetAttribute("href"));
    }

    [Fact]
    public async Task Table_SearchSortAndFilter_StandInEveryLinkOfTheTable()
    {
        var page = await OpenAsync("/en/style?stage=Grant&sort=budget&desc=true");

        var rows = page.QuerySelectorAll("#style tbody tr");
        Assert.Equal(6, rows.Length);
        Assert.Equal("descending", page.QuerySelectorAll("#style thead th")[2].GetAttribute("aria-sort"));
        Assert.Equal("/en/style?handler=Csv&sort=budget&desc=true&stage=Grant", page.QuerySelector("#style a[download]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Table_SearchWithoutResult_OffersTheWayBack()
    {
        var page = await OpenAsync("/en/style?q=nothing-like-this");

        Assert.Equal("/en/style", page.QuerySelector("#style .m-empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Table_NothingYetAndNothingToDo_OffersNoEmptyButton()
    {
        var page = await OpenAsync("/en/style");

        Assert.Empty(page.QuerySelectorAll("a[href='']"));
        Assert.Equal("No local issues yet", page.QuerySelector("#empty h2")!.TextContent);
        Assert.Null(page.QuerySelector("#bare .m-empty a"));
    }

    [Fact]
    public async Task Csv_OfFilteredTable_HasAllRowsThatFit()
    {
        var csv = await client.GetStringAsync(new Uri("/en/style?handler=Csv&stage=Grant", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(7, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("/de/theme/dark?return=%2Fde%2Fstyle%3Fq%3Da", "/de/style?q=a", "dark")]
    [InlineData("/de/theme/dark?return=https%3A%2F%2Felsewhere.example", "/de", "dark")]
    [InlineData("/de/theme/dark?return=%2F%2Felsewhere.example", "/de", "dark")]
    [InlineData("/de/theme/auto?return=%2Fde", "/de", "theme=;")]
    public async Task Theme_Chosen_IsKeptAndStaysOnThisSite(string address, string expected, string cookie)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        Assert.Contains(cookie, answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithBadInput_SaysSoAtEachFieldAndLosesNothing()
    {
        var page = await PostAsync("ja", ("Input.Contact", ""), ("Input.Mail", "nobody"), ("Input.Due", "2026-02-31"), ("Input.Budget.Amount", "１２万"), ("Input.People", "９９９"));

        var problems = page.QuerySelectorAll(".m-summary a");
        Assert.Equal(
            ["#Input_Contact", "#Input_Mail", "#Input_Budget", "#Input_People", "#Input_Due"],
            problems.Select(problem => problem.GetAttribute("href")));
        Assert.Equal("担当者：入力してください。", problems[0].TextContent);
        Assert.Equal("メールアドレス：メールアドレスを入力してください（例：name@example.org）。", problems[1].TextContent);
        Assert.Equal("2026-02-31", page.QuerySelector<IHtmlInputElement>("#Input_Due")!.Value);
        Assert.Equal("１２万", page.QuerySelector<IHtmlInputElement>("#Input_Budget")!.Value);
        Assert.Equal("true", page.QuerySelector("#Input_Due")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Get_ProblemWithoutField_IsAPageWithItsStatusAndTheWayOut()
    {
        var answer = await client.GetAsync(new Uri("/de/style?handler=Problem", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Gleichzeitig werden 3 Tische gebraucht; Sie haben 1. Fügen Sie einen Tisch oder eine Zeitspanne hinzu.", page.QuerySelector(".m-lead")!.TextContent);
        Assert.NotNull(page.QuerySelector(".m-problem a[href='/de']"));
    }

    private async Task<IDocument> OpenAsync(string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ReadAsync(answer);
    }

    private async Task<IDocument> PostAsync(string language, params (string Name, string Value)[] fields)
    {
        var form = await client.GetAsync(new Uri($"/{language}/style", UriKind.Relative), TestContext.Current.CancellationToken);
        var token = (await ReadAsync(form)).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{language}/style")
        {
            Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
        };
        request.Headers.Add("Cookie", form.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return await ReadAsync(answer);
    }

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html), TestContext.Current.CancellationToken);
    }
}
