using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;
using NodaTime;

namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>The budget grid as people use it: pasted from a spreadsheet, saved by itself, taken out and brought back, two at once, submitted with a receipt.</summary>
public sealed class CostGridWalk(RunningMusubi musubi, Chromium chromium)
{
    private const string Programme = "smart-tokyo";
    private readonly LocalDate today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;

    [Theory]
    [InlineData("de", 320, ColorScheme.Dark)]
    [InlineData("ja", 1400, ColorScheme.Light)]
    public async Task Costs_PastedChangedAndSubmitted_AreSavedByThemselvesAndNothingIsLost(string language, int width, ColorScheme theme)
    {
        var name = $"Grid {language}";
        var secretariat = await new Town(musubi, chromium, language).ExampleAsync("secretariat", Programme);
        await BeginAsync(secretariat, name);
        var page = secretariat.Page;
        await page.Locator("main a[href*='/costs?']").First.ClickAsync();
        await page.WaitForURLAsync("**/costs?*");
        var address = page.Url;

        // Forty rows of a spreadsheet, one of them unreadable, go into the grid at once and are saved without a button.
        var day = today.PlusDays(60).ToString("uuuu-MM-dd", null);
        var rows = Enumerable.Range(1, 39).Select(row => $"{secretariat.Word("Grants.Category.labour")}\t{day}\t{row}00000\tRow {row}").Append($"Rubbish\tsoon\t12\tOdd");
        await PasteAsync(page, string.Join('\n', rows) + "\n");
        await SavedAsync(secretariat, 40);
        await secretariat.SeesAsync(secretariat.Word("Grants.Costs.Faulty", ("count", 1)));

        // A row taken out can be brought back; the account follows each time.
        var account = page.Locator("#account-beside");
        var before = await account.InnerTextAsync();
        await page.Locator("tr[data-m-row]").First.Locator("[data-m-remove]").ClickAsync();
        await SavedAsync(secretariat, 39);
        Assert.NotEqual(before, await account.InnerTextAsync());
        await page.Locator("tr[data-m-gone] [data-m-remove]").ClickAsync();
        await SavedAsync(secretariat, 40);

        // Somebody else changes another row in a window of their own; what this one changes joins it.
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(address);
        await other.Locator("input[value='Row 5']").FillAsync("Theirs");
        await Assertions.Expect(other.Locator("#grid-status p").First).ToHaveTextAsync(Saved(secretariat));
        await page.Locator("input[value='Row 7']").FillAsync("Mine");
        await Assertions.Expect(page.Locator("input[value='Theirs']")).ToHaveCountAsync(1);
        await other.CloseAsync();

        // The same on a narrow screen and in the dark: nothing in the way, nothing beyond the window.
        await page.EmulateMediaAsync(new() { ColorScheme = theme });
        await page.SetViewportSizeAsync(width, 900);
        await CheckAsync(page, address);
        await CheckAsync(page, address.Replace("/costs?", "/costs/import?", StringComparison.Ordinal));
        await page.GotoAsync(address);
        await page.Locator("tr[data-m-row]:has(input[value='Odd']) [data-m-remove]").ClickAsync();
        await SavedAsync(secretariat, 39);
        await CheckAsync(page, address.Split("/costs")[0]);
        await CheckAsync(page, address.Split("/costs")[0] + "/submit");
        await secretariat.PressAsync("Grants.SubmitApplication.Title");
        await secretariat.SeesAsync("Grants.ShowReceipt.Intact");
        await CheckAsync(page, page.Url);
    }

    private static async Task CheckAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.IsAccessibleAsync();
        await page.FitsAsync();
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.Locator("tr[data-m-row] select").First.FocusAsync();
        await page.EvaluateAsync(
            "text => { const data = new DataTransfer(); data.setData('text/plain', text); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
            text);
    }

    // What the server has is what a fresh window shows.
    private static async Task SavedAsync(Person person, int count)
    {
        await Assertions.Expect(person.Page.Locator("#grid-status p").First).ToHaveTextAsync(Saved(person));
        var fresh = await person.Page.Context.NewPageAsync();
        for (var turn = 0; turn < 20; turn++)
        {
            await fresh.GotoAsync(person.Page.Url);
            if (await fresh.Locator("tr[data-m-row] input[name$='.Seen'][value]").CountAsync() == count)
            {
                break;
            }
        }

        await Assertions.Expect(fresh.Locator("tr[data-m-row] input[name$='.Seen'][value]")).ToHaveCountAsync(count);
        await fresh.CloseAsync();
    }

    private static System.Text.RegularExpressions.Regex Saved(Person person) =>
        new(string.Join("[0-9:]+( Uhr)?", person.Word("Grants.Costs.Saved", ("time", "§")).Split('§').Select(System.Text.RegularExpressions.Regex.Escape)));

    private async Task BeginAsync(Person secretariat, string name)
    {
        await secretariat.OpenAsync($"programmes/{Programme}/calls/new");
        await secretariat.FillAsync("Grants.Field.Title", name);
        await secretariat.Page.Locator("select[name='Form.Scheme']").SelectOptionAsync("smart-tokyo-local-issues@2025");
        await secretariat.FillAsync("Grants.EditCall.OpensDay", today.PlusDays(-1));
        await secretariat.FillAsync("Grants.EditCall.ClosesDay", today.PlusDays(20));
        await secretariat.ChooseAsync("Grants.EditCall.Zone", "Asia/Tokyo");
        await secretariat.PressAsync("Common.Create");
        await secretariat.FollowAsync("Programmes.StandingAct.Publish");
        await secretariat.PressAsync("Programmes.StandingAct.Publish");
        await secretariat.FollowAsync("Grants.Application.New");
        await secretariat.ChooseAsync("Grants.Call", name);
        await secretariat.Page.Locator("select[name='Form.Consortium']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await secretariat.FillAsync("Grants.Field.Title", name);
        await secretariat.FillAsync("Grants.Field.Summary", name);
        await secretariat.PressAsync("Common.Continue");
    }
}
