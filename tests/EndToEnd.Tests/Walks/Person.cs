using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>Someone at a browser of their own who opens, follows, fills in and presses by the words that stand on the page.</summary>
/// <remarks>A word is given by its key; what is no key is what people wrote themselves. <c>at</c> says which one when several are called the same.</remarks>
internal sealed class Person(IPage page, string start, Text text)
{
    /// <summary>Where every page is kept as a picture when someone wants to look at a walk.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MUSUBI_TEST_PICTURES");

    private int pictured;

    private ILocator Main => page.Locator("main");

    public IPage Page => page;

    public string Word(string key, params (string Name, object? Value)[] arguments) => text.Say(key, arguments);

    /// <summary>An amount as this person reads it.</summary>
    public string Amount(Money money) => text.Formats.Money(money);

    /// <summary>Types an address that begins after the language.</summary>
    public Task OpenAsync(string path) => TurnAsync(() => page.GotoAsync($"{start}/{text.Language}/{path}"));

    /// <summary>Follows a link in the page.</summary>
    public Task FollowAsync(string word, int at = 0) => TurnAsync(() => Main.GetByRole(AriaRole.Link, new() { NameRegex = Whole(word) }).Nth(at).ClickAsync());

    /// <summary>Follows a link that begins with what is given.</summary>
    public Task FollowBeginningAsync(string word) => TurnAsync(() => Main.GetByRole(AriaRole.Link, new() { NameRegex = new($@"^\s*{Regex.Escape(Say(word))}") }).First.ClickAsync());

    /// <summary>Presses a button in the page.</summary>
    public Task PressAsync(string word, int at = 0) => TurnAsync(() => Main.GetByRole(AriaRole.Button, new() { NameRegex = Whole(word) }).Nth(at).ClickAsync());

    /// <summary>Fills in a field; a text that may stand in several languages in the reader's own.</summary>
    public Task FillAsync(string label, string value, int at = 0) => Writable(label).Nth(at).FillAsync(value);

    /// <summary>Fills in a day as people type it here.</summary>
    public Task FillAsync(string label, LocalDate day, int at = 0) => FillAsync(label, Typed(day), at);

    /// <summary>Fills in the last field of the name: that of the row added last.</summary>
    public Task FillLastAsync(string label, string value) => Writable(label).Last.FillAsync(value);

    /// <inheritdoc cref="FillLastAsync(string, string)"/>
    public Task FillLastAsync(string label, LocalDate day) => FillLastAsync(label, Typed(day));

    /// <summary>Fills in a first and a last day.</summary>
    public async Task FillPeriodAsync(string label, LocalDate first, LocalDate last)
    {
        await Group(label).First.GetByLabel(Say("Common.Form.FirstDay"), new() { Exact = true }).FillAsync(Typed(first));
        await Group(label).First.GetByLabel(Say("Common.Form.LastDay"), new() { Exact = true }).FillAsync(Typed(last));
    }

    /// <summary>Chooses from a list that opens, by how the choice begins.</summary>
    public Task ChooseAsync(string label, string choice) => ChooseInAsync(Labelled(label).First, choice);

    /// <summary>Chooses from the last list of the name: that of the row added last.</summary>
    public Task ChooseLastAsync(string label, string choice) => ChooseInAsync(Labelled(label).Last, choice);

    /// <summary>Chooses by its place from the last list of the name, and says what was chosen.</summary>
    public async Task<string> ChooseLastAsync(string label, int at)
    {
        var list = Labelled(label).Last;
        var chosen = list.Locator("option").Nth(at);
        await list.SelectOptionAsync((await chosen.GetAttributeAsync("value"))!);
        return await chosen.InnerTextAsync();
    }

    /// <summary>Ticks the first choice of those offered.</summary>
    public Task TickFirstAsync() => Main.GetByRole(AriaRole.Radio).First.CheckAsync();

    /// <summary>Opens the first thing of a list, and says what it is called.</summary>
    public async Task<string> FollowFirstRowAsync()
    {
        var first = Main.Locator("table tbody a").First;
        var name = await first.InnerTextAsync();
        await TurnAsync(() => first.ClickAsync());
        return name;
    }

    /// <summary>Ticks a box or one of several, all in view.</summary>
    public Task TickAsync(string label, int at = 0) =>
        Main.GetByLabel(new Regex($@"^\s*{Regex.Escape(Say(label))}(\s[\s\S]*)?$")).Filter(new() { Visible = true }).Nth(at).CheckAsync();

    /// <summary>Opens a part of a form that is folded.</summary>
    public Task UnfoldAsync(string word, int at = 0) => Main.Locator("details:not([open]) > summary").Filter(new() { HasTextRegex = Whole(word) }).Nth(at).ClickAsync();

    /// <summary>Reads something in the page.</summary>
    public Task SeesAsync(string word) => Assertions.Expect(Main).ToContainTextAsync(Say(word));

    /// <summary>Sees on the thread's bar that a stage is done or on its way.</summary>
    public Task SeesReachedAsync(ThreadStage stage) =>
        Assertions.Expect(page.Locator(".m-thread li:is(.m-thread-done, .m-thread-now)").Filter(new() { HasText = text.Of(stage) })).ToBeVisibleAsync();

    /// <summary>Reads in the trace, under what came before, a link to something.</summary>
    public Task SeesBeforeAsync(string name) => Assertions.Expect(
        page.Locator(".p-traces > div").Filter(new() { HasText = Say("Programmes.Thread.Before") }).GetByRole(AriaRole.Link, new() { NameRegex = Whole(name) }).First).ToBeVisibleAsync();

    private async Task ChooseInAsync(ILocator list, string choice)
    {
        var chosen = list.Locator("option").Filter(new() { HasTextRegex = new($@"^\s*{Regex.Escape(Say(choice))}") }).First;
        await list.SelectOptionAsync((await chosen.GetAttributeAsync("value"))!);
    }

    private ILocator Group(string label) => Main.GetByRole(AriaRole.Group, new() { NameRegex = Marked(label) }).Filter(new() { Visible = true });

    private ILocator Labelled(string label) => Main.GetByLabel(Marked(label)).Filter(new() { Visible = true });

    private ILocator Writable(string label) => Labelled(label).Or(Group(label).GetByLabel(text.Of(text.Language), new() { Exact = true }));

    private string Say(string word) => text.Has(word) ? text.Say(word) : word;

    private string Typed(LocalDate day) => day.ToString("d", text.Formats.Culture);

    private Regex Whole(string word) => new($@"^\s*{Regex.Escape(Say(word))}\s*$");

    /// <summary>A label with or without its mark that the field must or may be filled in.</summary>
    private Regex Marked(string label)
    {
        var marks = new[] { "yes", "no" }.Select(required => text.Say("Common.Form.Mark", ("required", required))).Where(mark => mark.Length > 0).Select(Regex.Escape);
        return new($@"^\s*{Regex.Escape(Say(label))}\s*({string.Join('|', marks)})?\s*$");
    }

    /// <summary>Does what leads to another page, and waits until that page is there.</summary>
    private async Task TurnAsync(Func<Task> act)
    {
        var turned = new TaskCompletionSource();
        void Turned(object? sender, IPage shown) => turned.TrySetResult();
        page.DOMContentLoaded += Turned;
        await act();
        await turned.Task.WaitAsync(TimeSpan.FromSeconds(60));
        page.DOMContentLoaded -= Turned;
        if (Pictures is not null)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{text.Language}-{Environment.TickCount64:D12}-{pictured++:D3}.png");
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name), FullPage = true });
        }
    }
}
