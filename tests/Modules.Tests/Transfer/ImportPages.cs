using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>What people do on the pages of import and export, as short calls.</summary>
internal static class ImportPages
{
    public const string Choose = "/programmes/import";

    /// <summary>A file in which every field occurs, about a programme of this key that has its own places, organisations and people.</summary>
    public static JsonObject Everything(string key)
    {
        var text = Encoding.UTF8.GetString(ProgrammeFiles.Everything);
        var file = JsonNode.Parse(text)!.AsObject();
        file["programme"]!["key"] = key;
        file["replications"]![0]!["practice"]!["programme"] = key;
        return file;
    }

    /// <summary>Chooses the file on the page and sends it, as a browser does.</summary>
    public static async Task<SeenPage> UploadAsync(this Reader reader, byte[] file, string name = "programme.json")
    {
        var page = (await reader.OpenAsync(Choose)).IsOk();
        var token = page.Document.QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "Chosen", name } };
        return await page.Browser.SendAsync(new(HttpMethod.Post, new Uri(page.Browser.House.Address, page.Address)) { Content = form }, follow: true);
    }

    /// <summary>Agrees to what the page shows.</summary>
    public static Task<SeenPage> AgreeAsync(this SeenPage review, string why = "Agreed at the meeting") => review.SubmitAsync(("why", why));

    /// <summary>The row of the list that begins with these words.</summary>
    public static string Row(this SeenPage page, string list, string begin)
    {
        var rows = page.Document.QuerySelectorAll($"#{list} tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        return rows.Find(row => row.StartsWith(begin, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"No row '{begin}' among: {string.Join("; ", rows)}");
    }
}
