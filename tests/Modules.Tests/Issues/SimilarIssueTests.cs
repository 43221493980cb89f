using System.Diagnostics;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Issues.Features.FindSimilar;
using Musubi.Issues.Model;
using Musubi.LanguageMatching;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Issues;

public sealed class SimilarIssueTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Look_SameProblemInAnotherLanguage_IsListedWithItsConceptsAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Alike");
        var town = await house.Given.TownAsync(programme, "Gleichstadt");
        await SayAsync(programme, town, "ja", "空き家が増えている", "高齢の所有者が亡くなり、管理されない空き家が増えて、倒壊の危険がある");
        await SayAsync(programme, town, "de", "Wasserleitungen sind undicht", "Durch alte Leitungen geht viel Trinkwasser verloren");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/issues/new");

        var found = await form.IsOk().Shows("None found so far").SubmitAsync(
            "button[value=similar]", ("Form.Title.Texts[de]", "Immer mehr leerstehende Häuser"), ("Form.Summary.Texts[de]", "Viele Wohnhäuser stehen leer und verfallen, Leerstand im Ortskern"), ("Form.WantedBy", "soon"));

        found.IsOk().Shows("空き家が増えている").Shows("acant").Hides("undicht").Hides("form.required");
        found.Holds("Form.Title.Texts[de]", "Immer mehr leerstehende Häuser").Holds("Form.WantedBy", "soon");
    }

    [Fact]
    public async Task Look_WhatTheWriterMayNotSee_IsLeftOut()
    {
        var programme = await house.Given.OpenedAsync("Alike in secret");
        var (town, other) = (await house.Given.TownAsync(programme, "Offenstadt"), await house.Given.TownAsync(programme, "Nachbarstadt"));
        await SayAsync(programme, other, "en", "Vacant houses of the neighbours", "More and more vacant houses decay");
        await SayAsync(programme, town, "en", "Vacant houses of our own", "More and more vacant houses decay");
        var form = await house.Given.CityOfficer(programme, town.Office).OpenAsync($"/programmes/{programme.Key}/issues/new");

        var found = await form.SubmitAsync("button[value=similar]", ("Form.Title.Texts[en]", "Vacant houses"));

        found.IsOk().Shows("of our own").Hides("of the neighbours");
    }

    [Fact]
    public async Task Merge_ChosenFromTheSimilarOnes_KeepsHistoryOnBothSidesAndIsUndoneByReopening()
    {
        var programme = await house.Given.OpenedAsync("Merged");
        var town = await house.Given.TownAsync(programme, "Doppelstadt");
        var known = await SayAsync(programme, town, "en", "Houses stand vacant", "Vacant houses decay in the old town");
        var again = await SayAsync(programme, town, "de", "Leerstand im Ortskern", "Leerstehende Häuser verfallen", IssueState.Submitted);
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/issues");
        var triage = await secretariat.OpenAsync($"{root}/{again.Key}/triage");

        var chosen = await triage.IsOk().Shows("Houses stand vacant").SubmitAsync($"button[value='into:{known.Id}']", ("Form.Reason", "The same street"));
        var merged = await chosen.IsOk().Holds("Form.Into", known.Id.ToString()).Holds("Form.Reason", "The same street").SubmitAsync();

        merged.IsOk().Shows("Another one stands for it").Shows("Houses stand vacant");
        (await secretariat.OpenAsync($"{root}/{known.Key}")).IsOk().Shows("Also reported as").Shows("Leerstand im Ortskern");
        (await secretariat.OpenAsync($"{root}/{again.Key}/history")).IsOk().Shows("Houses stand vacant").Hides(known.Id.ToString());
        (await secretariat.OpenAsync($"{root}/{known.Key}/history")).IsOk().Shows("Stands for").Shows("Leerstand im Ortskern");

        await (await secretariat.OpenAsync($"{root}/{again.Key}/reopen")).SubmitAsync(("Form.Reason", "Another street after all"));

        (await secretariat.OpenAsync($"{root}/{again.Key}")).IsOk().Shows("Waiting for triage").Hides("Houses stand vacant");
        (await secretariat.OpenAsync($"{root}/{known.Key}")).IsOk().Hides("Also reported as").Hides("Leerstand im Ortskern");
        (await secretariat.OpenAsync($"{root}/{known.Key}/history")).IsOk().Shows("Leerstand im Ortskern").Shows("Issue reopened");
    }

    [Fact]
    public async Task Edit_TheIssueItself_IsNotSimilarToItself()
    {
        var programme = await house.Given.OpenedAsync("Alone");
        var issue = await SayAsync(programme, await house.Given.TownAsync(programme, "Einzelstadt"), "en", "Vacant houses", "Vacant houses decay");

        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/issues/{issue.Key}/edit");

        form.IsOk().Shows("None found so far");
    }

    [Theory]
    [InlineData("en:Vacant houses decay", "ja:空き家が増えている", true)]
    [InlineData("de:Immer mehr Leerstand im Ortskern", "en:Vacant houses in the old town", true)]
    [InlineData("ja:買い物弱者が増えている。店まで行く交通手段がない", "en:Elderly people cannot reach shops, there is no transport", true)]
    [InlineData("de:Keller laufen bei Starkregen voll, Hochwasser", "ja:大雨のたびに浸水する。洪水対策が必要", true)]
    [InlineData("en:Vacant houses decay", "de:Trinkwasser geht durch undichte Leitungen verloren", false)]
    [InlineData("ja:空き家が増えている", "en:Nurses are missing in elderly care", false)]
    [InlineData("en:Tourists crowd the old town in summer", "de:Keller laufen bei Starkregen voll, Hochwasser", false)]
    [InlineData("en:Elderly people cannot reach shops, there is no transport", "en:Nurses are missing in elderly care", false)]
    public void Least_OfTwoProblems_TellsTheSameFromOthers(string written, string other, bool isSame)
    {
        string[] others = ["en:Street lamps fail unnoticed", "de:Der Wald ist zu trocken, Waldbrände drohen", "ja:ごみの分別が進まない", "en:School buildings are cold and use too much heating energy"];
        var index = new LanguageMatcher().Index(others.Append(other).Select(Text));

        var found = index.Rank(Text(written), new(5, "en")).Single(one => one.Offer == other);

        TestContext.Current.TestOutputHelper?.WriteLine($"{found.Score:F3} {written} / {other}");
        Assert.True(found.Reasons.Length > 0 && found.Score >= SimilarIssues.Least == isSame || (!isSame && found.Reasons.Length == 0), $"{found.Score}");
    }

    [Fact]
    public void Index_TwoThousandIssues_AnswersInTime()
    {
        string[] words = ["vacant house", "flood", "drinking water", "bus line", "nurse", "tourism", "street lamp", "waste", "heating", "forest fire", "school", "harbour"];
        var issues = Enumerable.Range(0, 2000).Select(at => new MatchText($"{at}", string.Join(' ', Enumerable.Range(0, 80).Select(word => words[(at * 7 + word * (at % 11 + 1)) % words.Length])) + $" in district {at}") { Title = words[at % words.Length], Language = "en" }).ToList();
        var matcher = new LanguageMatcher();
        var clock = Stopwatch.StartNew();

        var index = matcher.Index(issues);
        var read = clock.Elapsed;
        index.Rank(issues[0], new(60, "en"));

        TestContext.Current.TestOutputHelper?.WriteLine($"read {read.TotalMilliseconds:F0} ms, asked {(clock.Elapsed - read).TotalMilliseconds:F0} ms");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private Task<Issue> SayAsync(Programme programme, (Musubi.Directory.Model.Place Place, Musubi.Directory.Model.Organisation Office) town, string language, string title, string summary, IssueState state = IssueState.Open) =>
        house.Given.IssueAsync(programme, title, town, state, change: facts => facts with
        {
            Title = new(Language.Parse(language), title),
            Summary = new(Language.Parse(language), summary),
            Description = null,
        });

    private static MatchText Text(string said) => new(said, said[3..]) { Language = said[..2] };
}
