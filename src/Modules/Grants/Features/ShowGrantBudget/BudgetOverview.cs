using System.Globalization;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>Everything that the page shows of the money: for the year and the division that its reader chose.</summary>
internal sealed class BudgetOverview(BudgetReading reading, PartNames parts, BudgetTables tables, ProgrammeDay day, Text text)
{
    public BudgetFindings Found { get; private set; } = null!;

    /// <summary>The year in question; the present one unless the reader chose another.</summary>
    public int Year { get; private set; }

    public BudgetPart By { get; private set; }

    public IReadOnlyList<Option> Years { get; private set; } = [];

    public IReadOnlyList<BudgetSection> Sections { get; private set; } = [];

    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        Found = await reading.ReadAsync(room, cancel);
        var today = await day.TodayAsync(room, cancel);
        Choose(query, today);
        var entries = Found.Budget.Blocks.SelectMany(block => block.Of(Year).Entries).Where(entry => entry.Stage >= BudgetStage.Awarded).ToList();
        var divide = await parts.ReadAsync(room, By, entries, cancel);
        Sections = [.. Found.Budget.Blocks.Select(block => new BudgetSection(block, tables.YearOf(block, Year), tables.Years(block, query), tables.Parts(block, By, block.Divide(Year, divide), query), BudgetForecast.Of(block, Year, today))
        {
            Stages = [.. Enum.GetValues<BudgetStage>().Where(stage => stage is not BudgetStage.Planned || block.Whole.Planned is not null).Select(stage => new Bar(text.Of(stage), block.Of(Year).Sum(stage).Amount))],
            Awarded = block.Rows.Count < 2 ? [] : [.. block.Rows.Select(row => new Bar(tables.YearOf(block, row.Year), row.Awarded.Amount))],
        })];
        var all = Sections.SelectMany(section => new[] { section.Table, section.Parts }).ToList();
        return all.Find(table => table.Name == query.Filter(BudgetTables.Wanted)) ?? all.FirstOrDefault() ?? new TableView<BudgetRow>("grants", query);
    }

    private void Choose(TableQuery query, LocalDate today)
    {
        By = query.Filter<BudgetPart>("by") ?? BudgetPart.Place;
        var counted = Found.Budget.Blocks.Where(block => block.Calendar is not null).ToList();
        if (counted.Count == 0)
        {
            return;
        }

        var present = counted[0].Calendar!.YearOf(today).Name;
        List<int> known = [.. counted.SelectMany(block => block.Rows).Select(row => row.Year!.Value).Append(present).Distinct().Order()];
        Year = int.TryParse(query.Filter("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) && known.Contains(chosen) ? chosen : present;
        Years = known.ConvertAll(year => new Option(year.ToString(CultureInfo.InvariantCulture), tables.YearOf(counted[0], year)));
    }
}

/// <summary>One block as it is shown.</summary>
internal sealed record BudgetSection(BudgetBlock Block, string Year, TableView Table, TableView Parts, BudgetForecast? Forecast)
{
    /// <summary>The stages of the year in question.</summary>
    public IReadOnlyList<Bar> Stages { get; init; } = [];

    /// <summary>What is awarded for each year; empty where there is only one.</summary>
    public IReadOnlyList<Bar> Awarded { get; init; } = [];
}
