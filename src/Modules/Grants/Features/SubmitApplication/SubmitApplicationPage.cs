using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.SubmitApplication;

/// <summary>Shows everything that is about to be submitted, to be checked once more.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class SubmitApplicationPage(
    Rooms rooms, MusubiDb db, GrantsSight sight, AgreementsLookup agreements, DirectoryLookup directory, DraftBudget draft, Calculating calculating, SubmitApplicationHandler handler, GrantsLinks links, Text text)
    : SightedPage<Application>(rooms, sight)
{
    /// <summary>The mark of the budget that the reader checks.</summary>
    [BindProperty]
    public string? SeenBudget { get; set; }

    public Call Call { get; private set; } = null!;

    public ConsortiumFace Consortium { get; private set; } = null!;

    public NameBook Names { get; private set; } = null!;

    public AccountFace Account { get; private set; } = null!;

    /// <summary>The members who have not said that their costs are complete.</summary>
    public IReadOnlyList<OrganisationId> Unfinished { get; private set; } = [];

    protected override IQueryable<Application> Seen => Sight.Applications;

    public string NameOf(OrganisationId member) => Names.Find(member)?.Name ?? text["Grants.NotVisible"];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        var seen = SeenBudget;
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Why: null, seen, this.Actor()), cancel)).Succeeded(out var number, out var refusal))
        {
            return this.Show(refusal.At(nameof(SeenBudget)));
        }

        this.Notify(text["Grants.Submit.Done", ("number", number)]);
        return Redirect($"{links.Application(Room.Key, Item.Key)}/receipt");
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        var consortium = (await agreements.ConsortiaAsync([Item.Consortium], cancel)).GetValueOrDefault(Item.Consortium);
        if (!Sight.MayWrite(Item) || consortium is null)
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (!Sight.MaySubmit(Item, consortium))
        {
            return GrantsProblems.LeadSubmits();
        }

        if (Item.State is not ApplicationState.Draft)
        {
            return GrantsProblems.NotNow(Item.State);
        }

        (Consortium, Call) = (consortium, await db.Set<Call>().AsNoTracking().SingleAsync(one => one.Id == Item.Call, cancel));
        var sheets = await draft.SheetsAsync(Item, cancel);
        var budget = DraftBudget.Lines(Item, sheets, Call.Rules);
        SeenBudget = DraftBudget.Mark(budget);
        Names = await NameBook.ReadAsync(directory, text, consortium.TakingPart.Concat(budget.Select(line => line.Member)).Select(member => (Member)member), cancel);
        Unfinished = [.. consortium.TakingPart.Where(member => sheets.FirstOrDefault(sheet => sheet.Member == member)?.CompletedAt is null)];
        Account = await AccountFace.ReadAsync(calculating, Call, consortium, Item.Facts with { Lines = budget }, isWhole: true, own: [], text, cancel);
        return null;
    }
}
