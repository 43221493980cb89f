using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>Follows the links of the product from its front page: some pages of each kind.</summary>
internal static partial class Crawl
{
    // Long names and empty lists show what the first entry may not.
    private const int PagesOfAKind = 3;

    /// <summary>Visits some pages of each kind that can be reached from <paramref name="start"/>; axe looks at the first of each.</summary>
    /// <param name="page">The reader's page, signed in or not.</param>
    /// <param name="start">Where to begin.</param>
    /// <returns>The kinds of page seen, such as <c>/de/places/{key}</c>, and all that is wrong on any of them.</returns>
    public static async Task<(IReadOnlyCollection<string> Seen, IReadOnlyList<string> Faults)> FromAsync(IPage page, string start)
    {
        var faults = new List<string>();
        var origin = new Uri(start).GetLeftPart(UriPartial.Authority);
        var met = new HashSet<string>(StringComparer.Ordinal) { start };
        var visits = new Dictionary<string, int>(StringComparer.Ordinal);
        var ahead = new Queue<string>([start]);
        while (ahead.TryDequeue(out var address))
        {
            if (visits.GetValueOrDefault(KindOf(address)) == PagesOfAKind)
            {
                continue;
            }

            var visit = visits[KindOf(address)] = visits.GetValueOrDefault(KindOf(address)) + 1;
            var answer = await page.GotoAsync(address);
            if (!answer!.Ok)
            {
                faults.Add($"{address} answers {answer.Status}");
                continue;
            }

            faults.AddRange(visit == 1 ? await page.BarriersAsync() : []);
            faults.AddRange(await page.OverhangAsync());
            foreach (var link in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href], header a[href], footer a[href]')].map(a => a.href.split('#')[0])"))
            {
                if (link.StartsWith(origin, StringComparison.Ordinal) && IsPage(link, start) && met.Add(link))
                {
                    ahead.Enqueue(link);
                }
            }
        }

        return (visits.Keys, faults);
    }

    // Other languages have a crawl of their own; files, themes and signing out are not pages.
    private static bool IsPage(string link, string start) =>
        new Uri(link).AbsolutePath.StartsWith(new Uri(start).AbsolutePath, StringComparison.Ordinal)
        && !NoPage().IsMatch(link);

    private static string KindOf(string link) => Name().Replace(new Uri(link).AbsolutePath, "{key}");

    [GeneratedRegex(@"handler=|/theme/|/sign-out|/export|/development/sign-in|[?&](sort|page|size|desc|q)=")]
    private static partial Regex NoPage();

    // What stands for one entry: an identifier anywhere, a mail, and whatever follows a collection, at any depth below a programme.
    [GeneratedRegex("(?<=/)[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/(mail|programmes|programmes/[^/]+/[a-z-]+|programmes/[^/]+/[a-z-]+/[^/]+/[a-z-]+)/)(?!(new|import)$)[^/]+")]
    private static partial Regex Name();
}
