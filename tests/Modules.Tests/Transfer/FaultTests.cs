using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Transfer;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>What is wrong with a file is told at its place, all at once, and nothing of the file is taken in.</summary>
public sealed class FaultTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Mark = "987654321";
    private static readonly JsonObject Everything = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
    private static readonly JsonSerializerOptions Laid = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Import_WrongKindOfValueAtAnyPlace_IsToldAtItsLineAndColumnAndNothingIsWritten()
    {
        var places = Everything.Values().Where(value => value.Path != "$schema").OneOfAKind(value => value.Path).ToList();
        Assert.True(places.Count > 250);
        foreach (var (path, value) in places)
        {
            JsonNode wrong = value.GetValueKind() is JsonValueKind.String ? JsonValue.Create(long.Parse(Mark)) : JsonValue.Create(Mark);
            var text = Everything.With(path, wrong).ToJsonString(Laid);

            var outcome = await house.ImportAsync(Encoding.UTF8.GetBytes(text));

            Assert.Contains((path, LineAndColumn(text)), outcome.Faults.Select(fault => (fault.Place.Path, (fault.Place.Line, fault.Place.Column))));
            Assert.False(outcome.IsWritten);
        }

        await AssertNothingIsWrittenAsync();
    }

    [Fact]
    public async Task Import_UnknownFieldAtAnyPlace_IsToldByName()
    {
        foreach (var (path, _) in Everything.Objects().OneOfAKind(value => value.Path))
        {
            var broken = Everything.DeepClone();
            broken.At(path)["nmae"] = Mark;
            var text = broken.ToJsonString(Laid);

            var fault = Assert.Single((await house.ImportAsync(Encoding.UTF8.GetBytes(text))).Faults);

            Assert.Equal((FileWalk.Join(path, "nmae"), "nmae"), (fault.Place.Path, fault.Problem.Facts["field"]));
            Assert.Equal(text[..text.IndexOf("\"nmae\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1, fault.Place.Line);
        }

        await AssertNothingIsWrittenAsync();
    }

    [Fact]
    public async Task Import_FileWithThirtySevenFaults_TellsAllThirtySeven()
    {
        var file = Everything.DeepClone();
        foreach (var (path, value, _, _) in ThirtySeven)
        {
            Set(file, path, value);
        }

        var outcome = await house.ImportAsync(file.Bytes());

        Assert.Equal(
            ThirtySeven.Select(planted => $"{planted.At ?? planted.Path} {planted.Code}").Order(StringComparer.Ordinal),
            outcome.Faults.Select(fault => $"{fault.Place.Path} {fault.Problem.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(37, outcome.FaultCount);
        await AssertNothingIsWrittenAsync();
    }

    [Theory]
    [InlineData("", "transfer.not-json", 1, 1)]
    [InlineData("[]", "transfer.wrong-kind", 1, 1)]
    [InlineData("{\n  \"format\": \"musubi-programme/1\",\n  \"places\": [1, ]\n}", "transfer.not-json", 3, 17)]
    [InlineData("{ \"format\": \"musubi-programme/1\" } x", "transfer.not-json", 1, 36)]
    [InlineData("{ // note\n }", "transfer.not-json", 1, 3)]
    [InlineData("{ \"format\": \"musubi-programme/2\" }", "transfer.unknown-format", 1, 13)]
    [InlineData("{ \"名前\": \"x\", \"format\": 1 }", "transfer.unknown-format", 1, 24)]
    public async Task Import_WhatIsNoProgrammeFile_IsToldInOneFault(string text, string code, int line, int column)
    {
        var fault = Assert.Single((await house.ImportAsync(Encoding.UTF8.GetBytes(text))).Faults);

        Assert.Equal((code, line, column), (fault.Problem.Code, fault.Place.Line, fault.Place.Column));
    }

    [Fact]
    public async Task Import_NotUtf8_IsToldWhere()
    {
        var fault = Assert.Single((await house.ImportAsync([.. "{\n \"a\": \""u8, 0xFC, .. "\" }"u8])).Faults);

        Assert.Equal(("transfer.not-utf8", 2, 8), (fault.Problem.Code, fault.Place.Line, fault.Place.Column));
    }

    [Fact]
    public async Task Import_ByteOrderMark_IsNoFault() =>
        Assert.True((await house.ImportAsync([0xEF, 0xBB, 0xBF, .. ProgrammeFiles.Everything], isDryRun: true)).IsSound);

    [Fact]
    public async Task Import_TooDeep_IsRefusedWithoutHarm()
    {
        var fault = Assert.Single((await house.ImportAsync(Encoding.UTF8.GetBytes(new string('[', 100_000)))).Faults);

        Assert.Equal("transfer.too-deep", fault.Problem.Code);
    }

    [Fact]
    public async Task Import_ThousandsOfFaults_CountsAllAndKeepsTheFirst()
    {
        var file = ChangeTests.Small();
        file["places"] = new JsonArray([.. Enumerable.Range(0, 1200).Select(_ => (JsonNode)JsonValue.Create(1))]);

        var outcome = await house.ImportAsync(file.Bytes());

        Assert.Equal((1200, FileFaults.Most), (outcome.FaultCount, outcome.Faults.Count));
    }

    private static readonly (string Path, JsonNode? Value, string Code, string? At)[] ThirtySeven =
    [
        ("translatedBy.kind", "robot", "transfer.unknown-choice", null),
        ("grants", new JsonArray(1), "transfer.unknown-field", null),
        ("place", "x", "transfer.unknown-field", null),
        ("places[0].kind", "village", "transfer.unknown-choice", null),
        ("places[0].name.original", "xq", "transfer.unknown-language", null),
        ("places[0].codes[0].value", "XX", "foundation.identifier.unknown", null),
        ("places[0].timeZone", "Europe/Nowhere", "foundation.zone.unknown", null),
        ("places[1].name", new JsonObject { ["original"] = "ja", ["en"] = "x" }, "transfer.original-missing", "places[1].name.ja"),
        ("places[1].parent", "atlantis", "transfer.unknown-key", null),
        ("places[1].codes[1].value", "131033", "foundation.identifier.check-digit", null),
        ("places[1].codes[2].validTo", "2000-01-01", "directory.code-validity", "places[1].codes[2]"),
        ("places[1].codes[4].value", "NL AMS", "transfer.write-as", null),
        ("places[1].coordinates.latitude", 91, "transfer.number-range", null),
        ("places[1].profile.population.year", 2024.5, "transfer.not-whole", null),
        ("places[1].profile.climateZone.value", "warm", "directory.figure-value", null),
        ("organisations[0].illustrative", "yes", "transfer.wrong-kind", null),
        ("organisations[1].website", "ftp://example.org", "foundation.web.malformed", null),
        ("organisations[1].identifiers[2].scheme", "tax-number", "foundation.identifier.unknown-scheme", null),
        ("organisations[1].identifiers[3].value", "529900EXAMPLE0000074", "foundation.identifier.check-digit", null),
        ("people[0].name.kana.family", "Yamada", "foundation.name.not-kana", "people[0].name"),
        ("people[0].languages", new JsonArray("ja", "ja"), "transfer.listed-twice", "people[0].languages[1]"),
        ("people[0].consent.basis", "public-office", "directory.consent-day-alone", "people[0].consent.on"),
        ("topics[1].key", "mobility", "transfer.given-twice", null),
        ("programme.topics", new JsonArray("mobility", "fire"), "transfer.unknown-key", "programme.topics[1]"),
        ("programme.accent", "beige", "transfer.unknown-choice", null),
        ("programme.period.to", "2019", "foundation.when.order", "programme.period"),
        ("programme.summary.en", " ", "transfer.text-empty", null),
        ("editions[0].period", new JsonObject(), "foundation.when.empty", null),
        ("editions[1].phases[1].key", "support", "programmes.key-twice", "editions[1].phases[1]"),
        ("editions[1].calendar[0].when.on", "2026-02-30", "foundation.date.malformed", null),
        ("editions[1].rules.grant.cap.amount", 0.5, "foundation.money.decimals", null),
        ("memberships[0].person", "zhang-wei", "transfer.exactly-one", "memberships[0]"),
        ("memberships[1].role", "boss", "transfer.unknown-choice", null),
        ("memberships[2].edition", "second", "transfer.unknown-key", null),
        ("facts[0].text", null, "transfer.field-missing", null),
        ("facts[1].when.days", 0, "transfer.number-range", null),
        ("facts[1].places", new JsonArray("example-city", 1), "transfer.wrong-kind", "facts[1].places[1]"),
    ];

    private static void Set(JsonNode file, string path, JsonNode? value)
    {
        var parent = file.At(path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : string.Empty).AsObject();
        var field = path[(path.LastIndexOf('.') + 1)..];
        if (value is null)
        {
            parent.Remove(field);
        }
        else
        {
            parent[field] = value.DeepClone();
        }
    }

    private static (int Line, int Column) LineAndColumn(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        at -= text[at - 1] == '"' ? 1 : 0;
        var line = text[..at].Split('\n');
        return (line.Length, line[^1].EnumerateRunes().Count() + 1);
    }

    private async Task AssertNothingIsWrittenAsync() => Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync()));
}
