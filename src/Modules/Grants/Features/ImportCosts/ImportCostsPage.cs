using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Features.EditCosts;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Files;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ImportCosts;

/// <summary>Takes a member's costs from a table. Either all of it is taken or nothing, with everything that is wrong.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
[LargestRequest(10 * MostMegabytes * 1024 * 1024)]
internal sealed class ImportCostsPage(Rooms rooms, MusubiDb db, GrantsSight sight, FileStore store, CostSheetView view, EditCostsHandler handler, GrantsLinks links, Words words, Text text)
    : SightedPage<Application>(rooms, sight)
{
    internal const int MostMegabytes = 5;

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>True when the rows of the table take the place of those there are.</summary>
    [BindProperty]
    public bool Replaces { get; set; }

    [BindProperty(SupportsGet = true)]
    public OrganisationId? Member { get; set; }

    public CostsShown Shown { get; private set; } = null!;

    public IReadOnlyList<CostFileFault> Faults { get; private set; } = [];

    protected override IQueryable<Application> Seen => Sight.Applications;

    public string Back => $"{links.Application(Room.Key, Item.Key)}/costs?member={Shown.Member}";

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var rules = Shown.Call.Rules;
        var file = new CostFile(rules, new CostWords(rules, words), text);
        if (!(await ReadAsync(file, cancel)).Succeeded(out var rows, out var refusal))
        {
            return this.Show(refusal);
        }

        Faults = file.Faults;
        if (Faults.Count > 0)
        {
            return this.Redisplay();
        }

        var sent = Shown.Rows.Where(_ => Replaces).Select(row => new SentCost(row, row.Mark, IsGone: true)).Concat(rows.Select(row => new SentCost(row, Seen: null, IsGone: false))).ToList();
        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Shown.Member, sent, IsComplete: null, this.Actor()), cancel)).Succeeded(out _, out refusal))
        {
            return this.Show(refusal);
        }

        this.Notify(text["Grants.ImportCosts.Done", ("count", rows.Count)]);
        return Redirect(Back);
    }

    private async Task<Result<IReadOnlyList<CostRow>>> ReadAsync(CostFile file, CancellationToken cancel)
    {
        if (Chosen is not { } chosen)
        {
            return string.IsNullOrWhiteSpace(Pasted) ? Problem.Invalid("form.required").At(nameof(Chosen)) : Answer(file.Read(Pasted), nameof(Pasted));
        }

        if (chosen.Length > MostMegabytes * 1024 * 1024)
        {
            return GrantsProblems.FileTooLarge(MostMegabytes).At(nameof(Chosen));
        }

        if (FileName.Clean(chosen.FileName) is not { } name || FileName.EndingOf(name) is not ("csv" or "xlsx"))
        {
            return Problem.Invalid("form.not-a-table").At(nameof(Chosen));
        }

        using var content = new MemoryStream((int)chosen.Length);
        await chosen.CopyToAsync(content, cancel);
        content.Position = 0;
        return await store.RefusalAsync(content, name, cancel) is { } problem ? problem.At(nameof(Chosen)) : Answer(file.Read(name, content.ToArray(), mayLackHeads: false), nameof(Chosen));
    }

    private static Result<IReadOnlyList<CostRow>> Answer(Result<IReadOnlyList<CostRow>> read, string field) =>
        read.Succeeded(out var rows, out var problem) ? rows.Count > 0 ? read : GrantsProblems.NoColumns().At(field) : problem.At(field);

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        var call = await db.Set<Call>().AsNoTracking().SingleAsync(one => one.Id == Item.Call, cancel);
        if (!(await view.ReadAsync(Item, call, Member, Sight, cancel)).Succeeded(out var shown, out problem))
        {
            return problem;
        }

        (Shown, Member) = (shown, shown.Member);
        return null;
    }
}
