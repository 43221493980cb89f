using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>Follows the links of the product from its front page, one page of each kind.</summary>
internal static partial class Crawl
{
    /// <summary>Visits one page of each kind that can be reached from <paramref name="start"/>.</summary>
    /// <param name="page">The reader's page, signed in or not.</param>
    /// <param name="start">Where to begin.</param>
    /// <returns>The kinds of page seen, such as <c>/de/places/{key}</c>, and all that is wrong on any of them.</returns>
    public static async Task<(IReadOnlyCollection<string> Seen, IReadOnlyList<string> Faults)> FromAsync(IPage page, string start)
    {
        var faults = new List<string>();
        var origin = new Uri(start).GetLeftPart(UriPartial.Authority);
        var seen = new HashSet<string>(StringComparer.Ordinal) { KindOf(start) };
        var ahead = new Queue<string>([start]);
        while (ahead.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (!answer!.Ok)
            {
                faults.Add($"{address} answers {answer.Status}");
                continue;
            }

            faults.AddRange(await page.BarriersAsync());
            faults.AddRange(await page.OverhangAsync());
            foreach (var link in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href], header a[href], footer a[href]')].map(a => a.href.split('#')[0])"))
            {
                if (link.StartsWith(origin, StringComparison.Ordinal) && IsPage(link, start) && seen.Add(KindOf(link)))
                {
                    ahead.Enqueue(link);
                }
            }
        }

        return (seen, faults);
    }

    // Other languages have a crawl of their own; files, themes and signing out are not pages.
    private static bool IsPage(string link, string start) =>
        new Uri(link).AbsolutePath.StartsWith(new Uri(start).AbsolutePath, StringComparison.Ordinal)
        && !NoPage().IsMatch(link);

    private static string KindOf(string link) => Name().Replace(new Uri(link).AbsolutePath, "$1{key}");

    [GeneratedRegex(@"handler=|/theme/|/sign-out|/export|/development/sign-in|[?&](sort|page|size|desc|q)=")]
    private static partial Regex NoPage();

    [GeneratedRegex(@"(/[a-z]{2}/[a-z]+/)(?!new\b|import\b)[0-9a-z-]+", RegexOptions.None)]
    private static partial Regex Name();
}
