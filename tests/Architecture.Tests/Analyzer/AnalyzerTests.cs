namespace Musubi.Architecture.Tests;

/// <summary>Every rule of the language analyzer with a planted offender, and next to it what is right.</summary>
public sealed class AnalyzerTests
{
    private static readonly (string Path, string Text)[] Right =
    [
        ("Places.en.json", """
            {
              "Places.Title": "Places",
              "Places.Count": "{count, plural, =0 {No place} one {# place} other {# places}} in {city}",
              "Problem.places.gone": "There is no place {id}."
            }
            """),
        ("Places.de.json", """
            {
              "Places.Title": "Orte",
              "Places.Count": "{count, plural, one {# Ort} other {# Orte}} in {city}",
              "Problem.places.gone": "Den Ort {id} gibt es nicht."
            }
            """),
        ("Places.ja.json", """
            {
              "Places.Title": "地域",
              "Places.Count": "{city}に{count, plural, other {#件}}",
              "Problem.places.gone": "地域{id}はありません。"
            }
            """),
        ("WebKit/Common.en.json", """{ "Common.Save": "Save", "Common.Greeting": "It''s {name}'s '{brace}'" }"""),
        ("WebKit/Common.de.json", """{ "Common.Save": "Speichern", "Common.Greeting": "{name}" }"""),
        ("WebKit/Common.ja.json", """{ "Common.Save": "保存", "Common.Greeting": "{name}" }"""),
    ];

    [Fact]
    public async Task Planted_NothingWrong_NothingIsFound() => Assert.Empty(await AnalyzerRun.OnAsync(Page("""
        _ = text["Places.Title"] + text["Common.Save"] + text["Places.Count", ("count", 3), ("city", "Bonn")];
        _ = text[open ? "Places.Title" : "Common.Save"];
        _ = new FieldTagHelper { LabelKey = "Places.Title" };
        _ = new NavigationEntry("Places.Title", "/places");
        _ = Problem.NotFound("places.gone", ("id", 3));
        """), Right));

    [Fact]
    public async Task Planted_KeyMissingInGerman_IsFoundWhereItStands() =>
        Assert.Equal(["MUS001 Places.en.json:2"], await FilesAsync("Places.de.json", text => text.Replace("\"Places.Title\": \"Orte\",", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public async Task Planted_FileMissingInJapanese_IsFound() =>
        Assert.Equal(["MUS001 Places.en.json:1"], await AnalyzerRun.OnAsync(string.Empty, [.. Right.Where(file => file.Path != "Places.ja.json")]));

    [Fact]
    public async Task Planted_PlaceholderForgottenInJapanese_IsFound() =>
        Assert.Equal(["MUS002 Places.ja.json:3"], await FilesAsync("Places.ja.json", text => text.Replace("{city}に", string.Empty, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Places.en.json", "one {# place} ")]
    [InlineData("Places.de.json", "other {# Orte}")]
    public async Task Planted_PluralWithoutAFormOfItsLanguage_IsFound(string file, string form) =>
        Assert.Equal([$"MUS003 {file}:3"], await FilesAsync(file, text => text.Replace(form, string.Empty, StringComparison.Ordinal)));

    [Fact]
    public async Task Planted_JapanesePluralWithAFormThatJapaneseLacks_IsFound() =>
        Assert.Equal(["MUS003 Places.ja.json:3"], await FilesAsync("Places.ja.json", text => text.Replace("other {#件}", "one {#件} other {#件}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""_ = text["Places.Titel"];""")]
    [InlineData("""_ = text[open ? "Places.Title" : "Places.Nothing"];""")]
    [InlineData("""_ = new FieldTagHelper { LabelKey = "Places.Name" };""")]
    [InlineData("""_ = new NavigationEntry("Places.Menu", "/places");""")]
    public async Task Planted_KeyThatNoFileHas_IsFound(string code) => Assert.Equal(["MUS004 Planted.cs:8"], await AnalyzerRun.OnAsync(Page(code), Right));

    [Theory]
    [InlineData("{ \"Places.Title\": \"Places\", }", 1)]
    [InlineData("{ \"Places.Title\": 3 }", 1)]
    [InlineData("[\"Places.Title\"]", 1)]
    [InlineData("{\n  \"Places.Title\": \"Places {\"\n}", 2)]
    [InlineData("{\n  \"Places.Title\": \"{count, number}\"\n}", 2)]
    public async Task Planted_FileOrMessageThatCannotBeRead_IsFoundAtItsLine(string json, int line) =>
        Assert.Contains($"MUS005 Only.en.json:{line}", await AnalyzerRun.OnAsync(string.Empty, ("Only.en.json", json)));

    [Fact]
    public async Task Planted_KeyTwiceInAFile_IsFound() =>
        Assert.Equal(["MUS006 Places.en.json:3"], await FilesAsync("Places.en.json", text => text.Replace("{\n", "{\n  \"Places.Title\": \"Places\",\n", StringComparison.Ordinal)));

    [Fact]
    public async Task Planted_KeyThatWebKitHasToo_IsFoundInEachLanguage()
    {
        var found = await AnalyzerRun.OnAsync(string.Empty, [.. Right, ("Own.en.json", """{ "Common.Save": "Keep" }"""), ("Own.de.json", """{ "Common.Save": "Behalten" }"""), ("Own.ja.json", """{ "Common.Save": "保つ" }""")]);

        Assert.Equal(["MUS006 Own.de.json:1", "MUS006 Own.en.json:1", "MUS006 Own.ja.json:1"], found);
    }

    [Fact]
    public async Task Planted_KeyPutTogether_IsFound() =>
        Assert.Equal(["MUS007 Planted.cs:8"], await AnalyzerRun.OnAsync(Page("""_ = text["Places." + open];"""), Right));

    [Theory]
    [InlineData("""_ = text["Places.Count", ("count", 3)];""")]
    [InlineData("""_ = text["Places.Count"];""")]
    [InlineData("""_ = Problem.NotFound("places.gone", ("place", 3));""")]
    public async Task Planted_PlaceholderWithoutValue_IsFound(string code) => Assert.Equal(["MUS008 Planted.cs:8"], await AnalyzerRun.OnAsync(Page(code), Right));

    [Theory]
    [InlineData("""<h1>Places</h1>""", true)]
    [InlineData("""<p>&nbsp;·&nbsp;<b>3</b></p>""", false)]
    [InlineData("""<a title="All places" href="/en/places"></a>""", true)]
    [InlineData("""<a class="m-card" href="/en/places" data-kind="place"></a>""", false)]
    [InlineData("""<span translate="no">結び</span>""", false)]
    [InlineData("""<!-- a note --><script>let a = "b";</script><style>p { color: red }</style>""", false)]
    [InlineData("""<script>let a = 1;</script><p>保存</p>""", true)]
    public async Task Planted_FixedTextOfAPage_IsFoundWhenPeopleReadIt(string html, bool isFound) =>
        Assert.Equal(isFound ? ["MUS009 Places.cshtml:1"] : [], await AnalyzerRun.OnAsync(Razor(html), [.. Right, ("Places.cshtml", html)]));

    private static Task<IReadOnlyList<string>> FilesAsync(string path, Func<string, string> change) =>
        AnalyzerRun.OnAsync(string.Empty, [.. Right.Select(file => file.Path == path ? (file.Path, change(file.Text)) : file)]);

    private static string Page(string body) => $$"""
        using Musubi.Foundation;
        using Musubi.WebKit;

        public sealed class PlantedPage(Text text, bool open)
        {
            public void Show()
            {
                {{body}}
            }
        }
        """;

    private static string Razor(string html) => $$""""
        #pragma checksum "Places.cshtml" "{8829d00f-11b8-4213-878b-770e8597ac16}" "00"
        public sealed class PlantedPage
        {
            public void Execute() => WriteLiteral("""
                {{html}}
                """);

            private void WriteLiteral(string html) { }
        }
        """";
}
