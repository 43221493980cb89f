using System.Net.Http.Headers;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Grants;

/// <summary>What people do with the grid of costs, as short calls.</summary>
internal static class CostPages
{
    /// <summary>Types rows below those there are and saves.</summary>
    public static async Task<SeenPage> EnterAsync(this Reader reader, string costs, params (string Category, string Day, string Amount, string Note)[] rows)
    {
        var page = (await reader.OpenAsync(costs)).IsOk();
        foreach (var row in rows)
        {
            page = await page.TypeAsync(page.Blank(), row);
        }

        return page;
    }

    /// <summary>Changes one row and saves.</summary>
    public static Task<SeenPage> TypeAsync(this SeenPage page, string id, (string Category, string Day, string Amount, string Note) row)
    {
        // What is chosen must be offered; a paste adds what is not.
        var fields = new List<(string, string)> { ($"Rows[{id}].On", row.Day), ($"Rows[{id}].Amount", row.Amount), ($"Rows[{id}].Note", row.Note), ($"Rows[{id}].Category", row.Category) };
        return page.SubmitAsync("form[data-m-grid]", [.. fields]);
    }

    /// <summary>The first row in which nothing stands.</summary>
    public static string Blank(this SeenPage page) => page.Rows().First(row => page.Value(row, "Seen").Length == 0);

    public static IReadOnlyList<string> Rows(this SeenPage page) => [.. page.Document.QuerySelectorAll("tr[data-m-row]").Where(row => row.Closest("template") is null).Select(row => row.GetAttribute("data-m-row")!)];

    public static string Value(this SeenPage page, string row, string field) => page.Document.QuerySelector($"[name='Rows[{row}].{field}']")!.GetAttribute("value") ?? string.Empty;

    /// <summary>Sends a table, or pastes rows.</summary>
    public static async Task<SeenPage> BringAsync(this Reader reader, string costs, byte[]? file, string name = "costs.csv", string? pasted = null, bool replaces = false)
    {
        var page = (await reader.OpenAsync($"{costs}/import")).IsOk();
        var token = page.Document.QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(pasted ?? string.Empty), "Pasted" }, { new StringContent(replaces ? "true" : "false"), "Replaces" } };
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, "Chosen", name);
        }

        return await page.Browser.SendAsync(new(HttpMethod.Post, new Uri(page.Browser.House.Address, page.Address)) { Content = form }, follow: true);
    }
}
