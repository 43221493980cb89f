using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Grants.Features.EditCosts;

/// <summary>A member's costs as a grid. Whatever button is pressed, what was typed is kept.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
[LargestRequest(4 * 1024 * 1024, MostValues = 8 * (EditCostsHandler.MostRows + 20))]
internal sealed class EditCostsPage(Rooms rooms, MusubiDb db, GrantsSight sight, CostSheetView view, EditCostsHandler handler, Words words, Text text)
    : SightedPage<Application>(rooms, sight)
{
    /// <summary>Blank rows below those that are filled in.</summary>
    private const int Spare = 3;
    private const int More = 20;

    [BindProperty]
    public List<TypedCost> Rows { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public OrganisationId? Member { get; set; }

    public CostsShown Shown { get; private set; } = null!;

    /// <summary>What others changed at the same time, by row.</summary>
    public IReadOnlyDictionary<string, CostRow> Lost { get; private set; } = new Dictionary<string, CostRow>(StringComparer.Ordinal);

    /// <summary>When the rows were saved, where the call is; null when they were only read.</summary>
    public LocalTime? SavedAt { get; private set; }

    protected override IQueryable<Application> Seen => Sight.Applications;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnGetCsvAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : TableFile.Csv(Shown.Table(Item, text), text);

    public async Task<IActionResult> OnGetXlsxAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : TableFile.Xlsx(Shown.Table(Item, text), text);

    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        var typed = Rows;
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reader = new CostWords(Shown.Call.Rules, words);
        var gone = act is not null && act.StartsWith("remove:", StringComparison.Ordinal) ? act["remove:".Length..] : null;
        var sent = typed.Select(row => row.Read(Shown.Call.Rules, reader, text.Language)).Select(row => row.Row.Id == gone ? row with { IsGone = true } : row).ToList();
        var complete = act switch { "complete" => true, "reopen" => false, _ => (bool?)null };
        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Shown.Member, sent, complete, this.Actor()), cancel)).Succeeded(out var saved, out var refusal))
        {
            Rows = typed;
            return this.Show(refusal.At(nameof(Rows)));
        }

        ModelState.Clear();
        SavedAt = db.Now.InZone(Shown.Call.Closes.Zone).TimeOfDay;
        Lost = saved.Lost.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return await ReadAsync(cancel, act == "more" ? More : Spare) is { } lost ? this.ShowPage(lost) : Page();
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel) =>
        await ReachAsync(key, item, cancel) is { } problem ? problem : await ReadAsync(cancel);

    private async Task<Problem?> ReadAsync(CancellationToken cancel, int spare = Spare)
    {
        var call = await db.Set<Call>().AsNoTracking().SingleAsync(one => one.Id == Item.Call, cancel);
        if (!(await view.ReadAsync(Item, call, Member, Sight, cancel)).Succeeded(out var shown, out var problem))
        {
            return problem;
        }

        (Shown, Member) = (shown, shown.Member);
        Rows = [.. shown.Rows.Select(row => TypedCost.From(row, call.Rules.Currency, text))];
        Rows.AddRange(Enumerable.Range(0, Math.Clamp(EditCostsHandler.MostRows - Rows.Count, 0, spare)).Select(_ => TypedCost.Blank()));
        return null;
    }
}
