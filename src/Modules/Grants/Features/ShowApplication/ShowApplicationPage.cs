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
using Member = Musubi.Programmes.Member;

namespace Musubi.Grants.Features.ShowApplication;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner, Role.Assessor)]
internal sealed class ShowApplicationPage(
    Rooms rooms, MusubiDb db, GrantsSight sight, Threads threads, AgreementsLookup agreements, DirectoryLookup directory, Calculating calculating, DraftBudget draft, Text text)
    : SightedPage<Application>(rooms, sight)
{
    public Call Call { get; private set; } = null!;

    /// <summary>Who applies; null where the reader must not know.</summary>
    public ConsortiumFace? Consortium { get; private set; }

    public NameBook Names { get; private set; } = null!;

    /// <summary>The account, as far as the reader may know it.</summary>
    public AccountFace Account { get; private set; } = null!;

    /// <summary>The lines of the budget that the reader may read.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; private set; } = [];

    /// <summary>How far each member's costs are, while the application is a draft.</summary>
    public IReadOnlyList<CostsTask> Tasks { get; private set; } = [];

    public bool MaySubmit => MayWrite && Consortium is not null && Sight.MaySubmit(Item, Consortium);

    /// <summary>All assessments for who decides; an assessor's own; after the decision also the consortium's.</summary>
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];

    public Assessment? Own { get; private set; }

    /// <summary>The number of the receipt; null when there is none, or when the reader must not know who applies.</summary>
    public string? Receipt { get; private set; }

    public ThreadView? Thread { get; private set; }

    public bool IsHidden => Call.IsBlind && Sight.IsOnlyAssessor(Item);

    public bool MayWrite => Sight.MayWrite(Item) && Item.State is ApplicationState.Draft;

    public bool MayWithdraw => Sight.MayWrite(Item) && (Item.State is ApplicationState.Draft || Item.IsOpen);

    protected override IQueryable<Application> Seen => Sight.Applications;

    /// <summary>How an organisation is called on this page: the first, second, … member where the reader must not know who it is.</summary>
    public string NameOf(OrganisationId member)
    {
        var at = members.IndexOf(member);
        return IsHidden ? text["Grants.Member", ("number", at + 1)] : Names.Find(member)?.Name ?? text["Grants.NotVisible"];
    }

    private List<OrganisationId> members = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Call = await db.Set<Call>().AsNoTracking().SingleAsync(call => call.Id == Item.Call, cancel);
        var consortium = (await agreements.ConsortiaAsync([Item.Consortium], cancel)).GetValueOrDefault(Item.Consortium);
        var sheets = Item.IsBudgetFixed ? [] : await draft.SheetsAsync(Item, cancel);
        var budget = Item.IsBudgetFixed ? Item.Lines : DraftBudget.Lines(Item, sheets, Call.Rules);
        members = [.. (consortium?.TakingPart ?? []).Concat(budget.Select(line => line.Member)).Distinct()];
        Names = await NameBook.ReadAsync(directory, text, IsHidden ? [] : members.Select(member => (Member)member), cancel);
        Consortium = IsHidden ? null : consortium;
        Lines = [.. budget.Where(line => Sight.SeesCosts(Item, line.Member))];
        var own = members.Where(member => Sight.SeesCosts(Item, member)).ToList();
        Account = await AccountFace.ReadAsync(calculating, Call, consortium, Item.Facts with { Lines = budget }, Sight.SeesSums(Item, consortium), own, text, cancel);
        Tasks = Item.IsBudgetFixed ? [] : [.. (consortium?.TakingPart ?? []).Select(member => CostsTask.Of(member, Item, sheets.FirstOrDefault(sheet => sheet.Member == member), Sight.MayEnter(Item, member)))];
        Receipt = Sight.IsOnlyAssessor(Item) ? null : await db.Set<Submission>().Where(one => one.Application == Item.Id).Select(one => one.Number).SingleOrDefaultAsync(cancel);
        await ReadAssessmentsAsync(cancel);
        Thread = IsHidden ? null : await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }

    private async Task ReadAssessmentsAsync(CancellationToken cancel)
    {
        var all = await db.Set<Assessment>().AsNoTracking().Where(one => one.Application == Item.Id).OrderBy(one => one.AssignedAt).ToListAsync(cancel);
        var isDesk = Room.Is(Role.Secretariat, Role.Approver);
        var isDecided = Item.State is ApplicationState.Awarded or ApplicationState.Rejected;
        Own = all.Find(one => one.Assessor == Room.Reader.Account);
        Assessments = isDesk || (isDecided && !Sight.IsOnlyAssessor(Item)) ? all : isDecided ? all : Own is null ? [] : [Own];
    }
}

/// <summary>How far a member's costs are.</summary>
internal sealed record CostsTask(OrganisationId Member, TaskState State, bool MayEnter)
{
    public static CostsTask Of(OrganisationId member, Application application, CostSheet? sheet, bool mayEnter) => new(
        member, sheet?.CompletedAt is not null ? TaskState.Done : DraftBudget.Rows(application, sheet, member).Count > 0 ? TaskState.Started : TaskState.Open, mayEnter);
}
