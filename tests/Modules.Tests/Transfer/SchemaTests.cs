using System.Text.Json;
using System.Text.Json.Nodes;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>The documented schema and the importer say the same.</summary>
public sealed class SchemaTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly SchemaCheck Schema = new(ProgrammeFiles.Schema);
    private static readonly JsonObject Everything = ProgrammeFiles.Parse(ProgrammeFiles.Everything);

    public static TheoryData<string> Shipped => [.. ProgrammeFiles.Shipped];

    /// <summary>Faults that the schema must find: without them, a check that finds nothing would pass.</summary>
    public static TheoryData<string, string, string> Planted => new()
    {
        { "places[0].kind", "\"village\"", "enum" },
        { "places[0].key", "\"Example Land\"", "pattern" },
        { "places[0].name.original", "7", "type" },
        { "places[0].name", """{ "original": "ja", "en": "x" }""", "if" },
        { "places[1].coordinates.latitude", "91", "maximum" },
        { "places[1].codes[4].value", "\"nlams\"", "if" },
        { "people[0].languages", """["ja", "ja"]""", "uniqueItems" },
        { "people[0].name.kana", "{}", "minProperties" },
        { "programme.period", """{ "on": "2024", "from": "2024" }""", "dependentSchemas" },
        { "editions[1].rules.grant.rate", "0", "minimum" },
        { "memberships[0]", """{ "place": "example-city", "person": "zhang-wei", "role": "owner" }""", "oneOf" },
        { "format", "\"musubi-programme/2\"", "const" },
    };

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Check_ShippedFile_IsRight(string programme) => Assert.Empty(Schema.Check(ProgrammeFiles.Parse(ProgrammeFiles.Read(programme))));

    [Fact]
    public void Check_FileWithEveryField_IsRight() => Assert.Empty(Schema.Check(Everything));

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task Check_PlantedFault_IsFoundByTheSchemaAndByTheImporter(string path, string value, string word)
    {
        var broken = Everything.With(path, JsonNode.Parse(value));

        var found = Schema.Check(broken);
        var outcome = await house.ImportAsync(broken.Bytes(), isDryRun: true);

        Assert.True(found.Count > 0, word);
        Assert.All(found, fault => Assert.StartsWith(fault.Path, path, StringComparison.Ordinal));
        Assert.True(outcome.FaultCount > 0);
    }

    [Fact]
    public void Everything_HasEveryFieldThatTheSchemaDescribes()
    {
        var missing = Everything.Objects()
            .GroupBy(item => SchemaAt(item.Path))
            .SelectMany(group => (group.Key["properties"]?.AsObject() ?? [])
                .Where(field => field.Value!["maxItems"] is null && !group.Any(item => item.Value.ContainsKey(field.Key)))
                .Select(field => FileWalk.Join(group.First().Path, field.Key)));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Importer_KnowsTheFieldsOfTheSchemaAndNoOthers()
    {
        foreach (var (path, item) in Everything.Objects().Where(item => SchemaAt(item.Path)["patternProperties"] is null && SchemaAt(item.Path)["properties"] is not null))
        {
            var broken = Everything.DeepClone();
            broken.At(path)["zzz"] = "planted";

            var fault = Assert.Single((await house.ImportAsync(broken.Bytes(), isDryRun: true)).Faults, fault => fault.Problem.Code == "transfer.unknown-field");

            var wanted = SchemaAt(path)["properties"]!.AsObject().Where(field => field.Value!["maxItems"] is null).Select(field => field.Key);
            Assert.Equal(FileWalk.Join(path, "zzz"), fault.Place.Path);
            Assert.Equal(wanted.Order(StringComparer.Ordinal), ((string)fault.Problem.Facts["known"]!).Split(", ").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Importer_OffersTheChoicesOfTheSchema()
    {
        var choices = Everything.Values().Select(item => (item.Path, Choices: SchemaAt(item.Path)["enum"] as JsonArray)).Where(item => item.Choices is not null).ToList();
        Assert.True(choices.Count > 20);
        foreach (var (path, wanted) in choices)
        {
            var outcome = await house.ImportAsync(Everything.With(path, "zzz").Bytes(), isDryRun: true);

            var fault = outcome.Faults.First(fault => fault.Place.Path == path);
            if (fault.Problem.Code == "transfer.unknown-choice")
            {
                Assert.Equal(wanted!.Select(choice => choice!.GetValue<string>()).Order(StringComparer.Ordinal), ((string)fault.Problem.Facts["choices"]!).Split(", ").Order(StringComparer.Ordinal));
            }
            else
            {
                Assert.Contains(fault.Problem.Code, new[] { "foundation.identifier.unknown-scheme", "directory.figure-value" });
            }
        }
    }

    [Fact]
    public async Task Importer_WantsWhatTheSchemaRequires()
    {
        foreach (var (path, item) in Everything.Objects())
        {
            foreach (var field in item.Select(field => field.Key).Where(field => SchemaAt(path)["required"] is JsonArray required && required.Any(name => name!.GetValue<string>() == field)))
            {
                var missing = FileWalk.Join(path, field);

                var outcome = await house.ImportAsync(Everything.Without(missing).Bytes(), isDryRun: true);

                Assert.Contains(outcome.Faults, fault => fault.Place.Path == missing);
            }
        }
    }

    // The schema that describes the value at a path.
    private static JsonObject SchemaAt(string path)
    {
        var schema = Schema.Follow(ProgrammeFiles.Schema);
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var below = part[0] == '['
                ? schema["items"]
                : schema["properties"]?[part] ?? (schema["patternProperties"] as JsonObject)?.First().Value ?? schema["additionalProperties"];
            schema = Schema.Follow(below is JsonObject ? below : throw new JsonException($"Nothing describes '{part}' of {path}."));
        }

        return schema;
    }
}
