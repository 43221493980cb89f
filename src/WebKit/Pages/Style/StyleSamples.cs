using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit.Pages.Style;

/// <summary>Invented content of the style page; its words stand in the language files.</summary>
internal static class StyleSamples
{
    private static readonly LocalDate Begin = new(2026, 1, 5);

    public static LocalDate Today { get; } = new(2026, 9, 14);

    private sealed record Row(LocalizedText Name, ThreadStage Stage, Money Budget, LocalDate Due, bool IsDone);

    public static TableView Table(TableQuery query, Text text)
    {
        var rows = Rows(text).Where(row =>
            (query.Filter<ThreadStage>("stage") is not { } stage || row.Stage == stage)
            && (query.Search is not { } words || row.Name.Wordings().Any(wording => wording.Contains(words, StringComparison.CurrentCultureIgnoreCase))));
        var sorts = new TableSorts<Row>("due").By("name", row => row.Name.Original).By("due", row => row.Due).By("budget", row => row.Budget.Amount);
        var sorted = sorts.Apply(rows.AsQueryable(), query).ToList();
        return new TableView<Row>("style", query)
            .Column(text["WebKit.Style.Table.Name"], row => Cell.Of(row.Name).LinkTo("#table"), "name")
            .Column(text["WebKit.Style.Table.Stage"], row => Cell.Of(row.Stage))
            .Column(text["WebKit.Style.Table.Budget"], row => Cell.Of(row.Budget), "budget", isNumber: true)
            .Column(text["WebKit.Style.Table.Due"], row => Cell.Of(row.Due), "due")
            .Column(text["WebKit.Style.Table.State"], row => row.IsDone
                ? Cell.Of(text["Common.Task.Done"]).AsBadge(Tone.Success)
                : Cell.Of(text["Common.Task.Started"]).AsBadge(Tone.Info))
            .Filter("stage", text["WebKit.Style.Table.Stage"], Option.Of<ThreadStage>(text))
            .WithAll(sorted);
    }

    public static TableView EmptyTable(Text text) => new TableView<Row>("empty", new TableQuery())
        .WhenEmpty(text["WebKit.Style.Empty.Title"], text["WebKit.Style.Empty.Text"], "#table", text["WebKit.Style.Empty.Action"]);

    public static ThreadBar Bar(Text text) => new(
        [
            new(ThreadStage.Hearing, ThreadState.Done, "#thread", text.Formats.Date(Begin, DateStyle.ShortMonth)),
            new(ThreadStage.Issue, ThreadState.Done, "#thread"),
            new(ThreadStage.Match, ThreadState.Done, "#thread"),
            new(ThreadStage.Meeting, ThreadState.Done, "#thread"),
            new(ThreadStage.Agreement, ThreadState.Current, "#thread"),
            new(ThreadStage.Grant, ThreadState.Skipped),
        ],
        Html.Plain(text["WebKit.Style.Sample.Turn"]),
        Today.PlusDays(-12),
        Today,
        "#thread",
        text["WebKit.Style.Sample.Action"]);

    public static IReadOnlyList<TimelinePhase> Phases(Text text) =>
    [
        new(text["WebKit.Style.Phase.Hearings"], Begin, new(2026, 3, 20)),
        new(text["WebKit.Style.Phase.Matching"], new(2026, 4, 1), new(2026, 6, 30)),
        new(text["WebKit.Style.Phase.Delegation"], new(2026, 9, 7), new(2026, 9, 18)),
        new(text["WebKit.Style.Phase.Delivery"], new(2026, 10, 1), new(2027, 3, 31)),
    ];

    public static IReadOnlyList<Bar> Bars(Text text) =>
        [.. Enum.GetValues<ThreadStage>().Take(5).Select((stage, at) => new Bar(text.Of(stage), 128 - (at * 27)))];

    public static Trend Trend(Text text) => new(
        text["WebKit.Style.Trend"],
        [.. Enumerable.Range(0, 12).Select(at => new TrendPoint(text.Formats.Date(Begin.PlusMonths(at), DateStyle.ShortMonth), at == 5 ? null : 1200m + (at * 85) - (at % 3 * 140)))],
        Unit: null,
        Baseline: 1150,
        Target: 2000);

    public static IReadOnlyList<Trend> Trends(Text text) =>
        [.. Phases(text).Take(3).Select((area, row) => Trend(text) with { Caption = area.Label, Points = [.. Trend(text).Points.Take(6).Select((point, at) => point with { Value = point.Value is { } value ? value + (row * 200) - (at * row * 60) : null })] })];

    public static IReadOnlyList<Dot> Dots(Text text) =>
        [.. Phases(text).Select((place, at) => new Dot(place.Label, at == 2 ? null : 42.5m + (at * 11), at == 0 ? 31 : null, IsEmphasised: at == 0))];

    public static IReadOnlyList<GanttRow> Plan(Text text) =>
    [
        new(text["WebKit.Style.Phase.Hearings"], Begin, new(2026, 3, 20), GanttState.Done),
        new(text["WebKit.Style.Phase.Matching"], new(2026, 4, 1), new(2026, 6, 30), GanttState.Late) { AgreedDay = new(2026, 5, 31), After = [0] },
        new(text["WebKit.Style.Phase.Delegation"], new(2026, 9, 7), new(2026, 9, 7), GanttState.Planned) { After = [1] },
        new(text["WebKit.Style.Phase.Delivery"], new(2026, 10, 1), new(2027, 3, 31), GanttState.Planned) { After = [2] },
    ];

    private static IEnumerable<Row> Rows(Text text) => Enumerable.Range(0, 60).Select(at => new Row(
        Name(at, text),
        (ThreadStage)(at % 10),
        new Money(20_000_000m - (at * 317_500m), Currency.Yen),
        Begin.PlusDays(at * 5),
        at % 3 == 0));

    private static LocalizedText Name(int at, Text text)
    {
        var language = (at % 4) switch { 0 => Language.Japanese, 1 => Language.German, _ => text.Language };
        var words = (at % 4) switch
        {
            0 => "豪雨時の内水氾濫を予測する",
            1 => "Energiegemeinschaften im Bestand: Genossenschaftliche Wärmeversorgung",
            2 => text["WebKit.Style.Sample.Short"],
            _ => text["WebKit.Style.Sample.Long"],
        };
        return new LocalizedText(language, $"{words} ({at + 1})");
    }
}
