using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>What holds on every page.</summary>
internal static class PageChecks
{
    /// <summary>axe finds nothing to complain about.</summary>
    public static async Task IsAccessibleAsync(this IPage page) => AssertNone(await page.BarriersAsync());

    /// <summary>Nothing reaches beyond the window: no scrolling sideways.</summary>
    public static async Task FitsAsync(this IPage page) => AssertNone(await page.OverhangAsync());

    /// <summary>What axe finds, a line each.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(this IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(found => $"{page.Url} {found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")];
    }

    /// <summary>The innermost parts that reach beyond the window, when the page scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> OverhangAsync(this IPage page)
    {
        var beyond = await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .filter(e => !e.firstElementChild).slice(0, 5).map(e => e.outerHTML.slice(0, 160))
            """);
        return beyond.Length == 0 ? [] : [$"{page.Url} is wider than its window: {string.Join(" | ", beyond)}"];
    }

    private static void AssertNone(IReadOnlyList<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));
}
