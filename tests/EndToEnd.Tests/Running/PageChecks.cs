using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>What holds on every page.</summary>
internal static class PageChecks
{
    /// <summary>axe finds nothing to complain about.</summary>
    public static async Task IsAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();

        Assert.True(
            result.Violations.Length == 0,
            page.Url + "\n" + string.Join('\n', result.Violations.Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")));
    }

    /// <summary>Nothing reaches beyond the window: no scrolling sideways.</summary>
    public static async Task FitsAsync(this IPage page)
    {
        var beyond = await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
            """);

        Assert.True(beyond.Length == 0, $"{page.Url} is wider than its window: {string.Join(" | ", beyond)}");
    }
}
