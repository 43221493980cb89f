using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Modules.Tests.Testing;
using Musubi.Modules.Tests.Transfer;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Programmes.Translating;

/// <summary>The side-by-side editor on every kind of thing.</summary>
public sealed class EveryFormTests
{
    private static readonly (string Section, string Path)[] Kinds =
    [
        ("hearings", "hearings"), ("issues", "issues"), ("solutions", "solutions"), ("events", "events"), ("delegations", "delegations"), ("reports", "reports"), ("agreements", "agreements"),
        ("consortia", "consortia"), ("calls", "calls"), ("plans", "plans"), ("milestones", "milestones"), ("progressReports", "progress"), ("indicators", "indicators"),
        ("practices", "practices"), ("replications", "replications"),
    ];

    [Fact]
    public async Task LabelKeys_OfEveryForm_AreWordsInEveryLanguage()
    {
        await using var house = await TestHouse.StartAsync();
        var words = house.Services.GetRequiredService<Words>();

        var missing = from form in TranslatableForms.All from key in FormTexts.LabelKeys(form) from language in words.Languages where !words.In(language).Has(key) select $"{form.Name} {key} {language}";

        Assert.Empty(missing);
        Assert.Equal(Kinds.Length, TranslatableForms.All.Count);
    }

    [Fact]
    public async Task Save_ATranslationOfEveryTextOfEveryThing_ChangesNothingButTranslations()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var programme = await house.InDatabaseAsync(db => db.Set<Programme>().AsNoTracking().SingleAsync());
        var secretariat = house.Given.Secretariat(programme.Programme);
        var before = ProgrammeFiles.Parse(await house.ExportAsync("everything"));
        var saved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (section, path) in Kinds)
        {
            foreach (var item in before[section]!.AsArray())
            {
                var sheet = (await secretariat.OpenAsync($"/programmes/everything/{path}/{item!["key"]}/edit?into=sv")).IsOk();
                var fields = sheet.Document.QuerySelectorAll("textarea[name^='Translating.Rows']").Select(field => field.GetAttribute("name")!).Select((name, at) => (name, $"Svenska {at}")).ToArray();
                Assert.NotEmpty(fields);
                var after = await sheet.SubmitAsync(fields);
                if (after.Status is HttpStatusCode.OK)
                {
                    saved.Add(path);
                }
            }
        }

        var now = ProgrammeFiles.Parse(await house.ExportAsync("everything"));

        Assert.Equal(Kinds.Select(kind => kind.Path).Order(StringComparer.Ordinal), saved.Order(StringComparer.Ordinal));
        Assert.Contains("Svenska 0", now.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(Without(before).ToJsonString(), Without(now).ToJsonString());
    }

    // Everything but translations into Swedish and who made translations.
    private static JsonNode Without(JsonNode node)
    {
        var copy = node.DeepClone();
        Strip(copy);
        return copy;
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("sv");
            fields.Remove("translatedBy");
            foreach (var (_, value) in fields.ToList())
            {
                Strip(value);
            }
        }

        foreach (var one in node as JsonArray ?? [])
        {
            Strip(one);
        }
    }
}
