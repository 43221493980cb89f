using System.Text;
using System.Text.Json.Nodes;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>What shipped schemes must have, and what a scheme may not be: each rule with an offender.</summary>
public sealed class SchemeTests
{
    private static readonly string[] Needed = ["labour", "travel", "equipment", "materials", "subcontracting", "services", "other-direct"];

    [Fact]
    public void Shipped_Schemes_AreTheSixInTheirEditions()
    {
        string[] expected =
        [
            "de-modellprojekte-smart-cities@2021", "de-modellprojekte-smart-cities@2019", "horizon-europe-ia@2021-2027", "innovate-uk-crd@2025",
            "life-sap@2021-2027", "meti-global-south@2025", "smart-tokyo-local-issues@2025",
        ];

        Assert.Equal(expected, ShippedSchemes.All.Select(scheme => scheme.ToString()));
        Assert.Equal("2021", Given.Scheme("de-modellprojekte-smart-cities").Edition);
        Assert.False(ShippedSchemes.Find("nowhere").Succeeded(out _, out _));
    }

    [Fact]
    public void Shipped_Schemes_KnowTheNeededCategoriesAndSpeakThreeLanguages()
    {
        Assert.All(ShippedSchemes.All, scheme =>
        {
            Assert.Subset(scheme.Categories.Select(category => category.Id).ToHashSet(), Needed.ToHashSet());
            Assert.All(
                scheme.Rules.Select(rule => rule.Text).Append(scheme.Name).Append(scheme.Payer),
                text => Assert.Equal(["de", "en", "ja"], text.Languages.Order(StringComparer.Ordinal)));
        });
    }

    /// <summary>Rules that no published text confirms are marked, so that they can be shown as such.</summary>
    [Theory]
    [InlineData("smart-tokyo-local-issues", "round-down")]
    [InlineData("meti-global-south", "round-down")]
    [InlineData("horizon-europe-ia", "round")]
    [InlineData("life-sap", "indirect-costs")]
    [InlineData("life-sap", "round")]
    [InlineData("de-modellprojekte-smart-cities", "round")]
    [InlineData("de-modellprojekte-smart-cities@2019", "round")]
    public void Shipped_UnsureRules_AreMarked(string scheme, string rule)
    {
        Assert.True(Given.Scheme(scheme).Rules.Single(one => one.Id == rule).IsUnsure);
    }

    /// <summary>The schema and the reader know the same names.</summary>
    [Fact]
    public void Schema_Names_AreThoseOfTheReader()
    {
        var names = Schema()["$defs"]!.AsObject().ToDictionary(one => one.Key, one => one.Value!["enum"]?.AsArray().Select(name => name!.GetValue<string>()).ToArray());

        Assert.Equal(Musubi.GrantRules.Reading.Names<MemberKind>.All, names["kind"]);
        Assert.Equal(Musubi.GrantRules.Reading.Names<BusinessSize>.All, names["size"]);
        Assert.Equal(Musubi.GrantRules.Reading.Names<RefusalReason>.All, names["refusal"]);
        Assert.Equal(Musubi.GrantRules.Reading.Names<OptionKind>.All, names["optionKind"]);
        Assert.Equal(Musubi.GrantRules.Reading.Names<Musubi.GrantRules.Calculation.Level>.All, names["level"]);
        Assert.Equal(
            Musubi.GrantRules.Reading.Names<LineStep>.All,
            Schema()["properties"]!["steps"]!["items"]!["oneOf"]!.AsArray().Select(step => step!["properties"]!["step"]!["const"]!.GetValue<string>()));
    }

    [Fact]
    public void Read_EveryShippedFile_HasNoFault()
    {
        Assert.All(ShippedSchemes.All, scheme => Assert.Empty(Faults(File(scheme.ToString()).ToJsonString())));
    }

    public static TheoryData<string, string, string> Offenders => new()
    {
        { """{"step":"split","rule":"x","unit":"1","text":{"en":"x"}}""", "steps", "split-not-last" },
        { """{"step":"eligibility","cases":[{"rule":"x","refuse":"before-decision","text":{"en":"x"}}]}""", "steps[6]", "step-too-late" },
        { """{"step":"rate","per":"member","cases":[{"rule":"x","rate":"0.5","text":{"en":"x"}}]}""", "steps[6].per", "pooled-before" },
        { """{"step":"rate","per":"application","cases":[{"rule":"x","rate":"2/3","text":{"en":"x"}}]}""", "steps[6].rounding", "rate-needs-rounding" },
        { """{"step":"round","per":"application","rule":"x","rounding":"half-up 1000","text":{"en":"x"}}""", "steps[6].rounding", "rounded-above-cap" },
        { """{"step":"round","per":"application","rule":"x","rounding":"down 100","text":{"en":"x"}}""", "steps", "last-not-rounded" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","amount":"1","text":{"en":"x"}}]}""", "steps", "last-not-rounded" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","amount":"1","rate":"0.5","text":{"en":"x"}}]}""", "steps[6].cases[0]", "one-of" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","option":"most","text":{"en":"x"}}]}""", "steps[6]", "unknown-option" },
        { """{"step":"cap","per":"application","cases":[{"rule":"rate","amount":"1","text":{"en":"x"}}]}""", "steps", "rule-twice" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","amount":"1","text":{"en":"x"},"when":{"kinds":["company"]}}]}""", "steps[6]", "condition-of-pool" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","amount":"1","text":{"de":"x"}}]}""", "steps[6].cases[0].text.en", "missing-field" },
        { """{"step":"cap","per":"application","cases":[{"rule":"x","amount":"1","text":{"en":"x"},"months":1}]}""", "steps[6].cases[0].months", "unknown-field" },
        { """{"step":"cap","per":"galaxy","cases":[]}""", "steps[6].per", "unknown-value" },
        { """{"step":"round","per":"application","rule":"x","rounding":"down 0.5","text":{"en":"x"}}""", "steps[6].rounding", "unit-malformed" },
        { """{"step":"rate","per":"application","cases":[{"rule":"x","rate":"3/2","text":{"en":"x"}}]}""", "steps[6].cases[0].rate", "rate-malformed" },
    };

    [Theory]
    [MemberData(nameof(Offenders))]
    public void Read_PlantedStep_IsFoundWithItsPlace(string step, string place, string code)
    {
        var file = File("smart-tokyo-local-issues@2025");
        var steps = file["steps"]!.AsArray();
        steps.RemoveAt(6);
        steps.Insert(6, JsonNode.Parse(step));

        Assert.Contains((place, code), Faults(file.ToJsonString()));
    }

    [Fact]
    public void Read_YearsWithoutACalendar_AreRefused()
    {
        var file = File("smart-tokyo-local-issues@2025");
        file.Remove("calendar");

        Assert.Contains(("steps[1].per", "no-calendar"), Faults(file.ToJsonString()));
    }

    /// <summary>A scheme of one's own: one flat rate, nothing paid below a lowest amount, travel not paid, members capped.</summary>
    [Fact]
    public void Read_SchemeOfOnesOwn_IsComputedWithoutCodeOfItsOwn()
    {
        var scheme = SchemeReader.Read(Encoding.UTF8.GetBytes("""
            { "id": "own", "edition": "1", "name": {"en":"x"}, "payer": {"en":"x"}, "currency": "EUR", "members": { "kinds": ["company", "university"] },
              "categories": [ {"id":"labour"}, {"id":"travel"} ],
              "steps": [
                { "step": "eligibility", "cases": [
                  { "rule": "no-travel", "refuse": "category-not-paid", "when": { "categories": ["travel"] }, "text": {"en":"x"} },
                  { "rule": "no-university", "refuse": "member-not-paid", "when": { "kinds": ["university"] }, "text": {"en":"x"} } ] },
                { "step": "rate", "per": "member", "rounding": "down 1", "cases": [ { "rule": "third", "rate": "1/3", "text": {"en":"x"} } ] },
                { "step": "cap", "per": "member", "cases": [ { "rule": "cap", "amount": "50", "text": {"en":"x"} } ] },
                { "step": "minimum", "per": "application", "cases": [ { "rule": "least", "amount": "60", "text": {"en":"x"} } ] },
                { "step": "round", "per": "application", "rule": "round", "rounding": "down 1", "text": {"en":"x"} },
                { "step": "split", "rule": "split", "unit": "1", "text": {"en":"x"} } ] }
            """)).Required();
        var budget = Given.Budget(scheme, "a company; b company; u university", "a 2026-01-20 labour 100; b 2026-01-20 labour 1000; b 2026-01-20 travel 7; u 2026-01-20 labour 9");

        var account = Given.Account(scheme, budget);

        Assert.Equal([33, 50], account.Amounts());
        Assert.Equal(["grants.category-not-paid", "grants.member-not-paid"], account.Refused.Select(cost => cost.Code));
        Assert.Equal(0, Given.Account(scheme, budget with { Costs = [budget.Costs[0]] }).Total);
    }

    private static JsonObject File(string scheme)
    {
        var assembly = typeof(Scheme).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("schemes/", StringComparison.Ordinal))
            .Select(name => JsonNode.Parse(assembly.GetManifestResourceStream(name)!)!.AsObject())
            .Single(file => $"{file["id"]}@{file["edition"]}" == scheme);
    }

    private static JsonNode Schema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "Musubi.slnx")))
        {
            folder = folder.Parent;
        }

        return JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(folder.FullName, "data/schemes/scheme.schema.json")))!;
    }

    private static List<(string Place, string Code)> Faults(string file)
    {
        SchemeReader.Read(Encoding.UTF8.GetBytes(file)).Succeeded(out _, out var faults);
        return [.. faults.Select(fault => (fault.Field ?? string.Empty, fault.Code.Split('.', 2)[1]))];
    }
}
