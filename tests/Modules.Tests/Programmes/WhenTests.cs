using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Modules.Tests.Programmes;

public sealed class WhenTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    [Theory]
    [InlineData("""{"on":"2021-10-11"}""")]
    [InlineData("""{"from":"2024-10-29","to":"2024-10-30"}""")]
    [InlineData("""{"from":"2020"}""")]
    [InlineData("""{"on":"2024-05","days":4,"reportedOn":"2024-05-22"}""")]
    public void Json_FormOfTheFile_IsReadAndWrittenTheSame(string json)
    {
        var when = JsonSerializer.Deserialize<When>(json, Web);

        Assert.Equal(json, JsonSerializer.Serialize(when, Web));
    }

    [Fact]
    public void Check_PointAndSpan_IsRefused() =>
        Assert.False(When.Check(on: PartialDate.Parse("2024"), from: PartialDate.Parse("2023")).Succeeded(out _, out var problem) || problem.Code != "foundation.when.both");

    [Theory]
    [InlineData(null, null, null, "foundation.when.empty")]
    [InlineData("2024-06", "2024-05", null, "foundation.when.order")]
    [InlineData("2024", "2024", 0, "foundation.when.days")]
    public void Check_WrongParts_SaysWhatIsWrong(string? from, string? to, int? days, string code)
    {
        var result = When.Check(from: from is null ? null : PartialDate.Parse(from), to: to is null ? null : PartialDate.Parse(to), days: days);

        Assert.False(result.Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void Sort_KnownDatesFirst_ThenReportedThenUndated()
    {
        var undated = new When(text: new LocalizedText(Language.English, "one day"));
        var reported = new When(reportedOn: PartialDate.Parse("2024-05-22"), days: 4);
        var open = new When(from: PartialDate.Parse("2020"));

        var sorted = new[] { undated, reported, open }.Order();

        Assert.Equal([open, reported, undated], sorted);
    }

    [Fact]
    public void LastDay_OpenEnd_IsNotKnown() => Assert.Null(new When(from: PartialDate.Parse("2020")).LastDay);
}
