using System.Text;
using System.Text.Json.Nodes;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Whatever is wrong with a file, it is told; no file makes the engine fail.</summary>
public sealed class BrokenFileTests
{
    private const string Budget = """
        {
          "currency": "GBP", "decidedOn": "2025-12-04",
          "members": [ { "id": "a", "kind": "company", "size": "small", "lead": true }, { "id": "b", "kind": "university" } ],
          "costs": [ { "id": "c1", "member": "a", "on": "2026-01-20", "category": "labour", "amount": "1.50" }, { "id": "c2", "member": "b", "on": "2026-01-20", "category": "travel", "amount": "7" } ],
          "otherFunding": [ { "source": "x", "amount": "1", "fiscalYear": 2025 } ],
          "options": { "activity": "feasibility", "overhead": { "a": "20-percent-of-labour", "b": "5" }, "maximumGrant": "100", "maximumResearchShare": "0.3" }
        }
        """;

    private static readonly string?[] Replacements = [null, "null", "0", "-1", "true", "\"\"", "\"x\"", "\"0\"", "[]", "{}", "[null]", "[1]", "[\"x\"]", "{\"x\":1}", "{\"en\":\"x\"}", "99999999999999999999"];

    [Fact]
    public void Compute_BudgetWithOneValueReplaced_IsToldOrComputed()
    {
        var scheme = Given.Scheme("innovate-uk-crd");
        var (told, computed) = (0, 0);

        foreach (var file in Broken(Budget))
        {
            if (BudgetReader.Read(file).Succeeded(out var budget, out var faults) && GrantCalculation.Compute(scheme, budget).Succeeded(out var account, out faults))
            {
                Assert.Null(AccountReplay.FirstFault(scheme, budget, account));
                computed++;
            }
            else
            {
                Assert.NotEmpty(faults);
                told++;
            }
        }

        Assert.True(told > 300 && computed > 20, $"{told} told, {computed} computed");
    }

    [Fact]
    public void Read_SchemeWithOneValueReplaced_IsToldOrCanBeComputed()
    {
        var assembly = typeof(Scheme).Assembly;
        var told = 0;

        foreach (var name in assembly.GetManifestResourceNames().Where(name => name is "schemes/smart-tokyo-local-issues.json" or "schemes/life-sap.json"))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var file in Broken(reader.ReadToEnd()))
            {
                if (SchemeReader.Read(file).Succeeded(out var scheme, out var faults))
                {
                    Try(scheme);
                }
                else
                {
                    Assert.NotEmpty(faults);
                    told++;
                }
            }
        }

        Assert.True(told > 1000, $"{told} told");
    }

    /// <summary>A scheme that was read can compute a budget, or says what it misses.</summary>
    private static void Try(Scheme scheme)
    {
        var budget = Oracle.RandomBudget.Of(scheme, 4711);
        if (GrantCalculation.Compute(scheme, budget).Succeeded(out var account, out _))
        {
            Assert.Null(AccountReplay.FirstFault(scheme, budget, account));
        }
    }

    private static IEnumerable<byte[]> Broken(string file)
    {
        var places = Places(JsonNode.Parse(file)!).Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var replacement in Replacements)
            {
                var root = JsonNode.Parse(file)!;
                var node = Places(root).ElementAt(place);
                if (node.Parent is JsonObject parent)
                {
                    var name = node.GetPropertyName();
                    parent.Remove(name);
                    if (replacement is not null)
                    {
                        parent[name] = JsonNode.Parse(replacement);
                    }
                }
                else if (node.Parent is JsonArray list)
                {
                    var index = node.GetElementIndex();
                    list.RemoveAt(index);
                    if (replacement is not null)
                    {
                        list.Insert(index, JsonNode.Parse(replacement));
                    }
                }

                yield return Encoding.UTF8.GetBytes(root.ToJsonString());
            }
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject fields => fields.Where(field => field.Value is not null && field.Key != "text").SelectMany(field => Places(field.Value!).Prepend(field.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(item => Places(item).Prepend(item)),
        _ => [],
    };
}
