using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowReceipt;

/// <summary>The receipt of an application, with the copy of what was received. Not for assessors: it names who applies.</summary>
[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner)]
internal sealed class ShowReceiptPage(Rooms rooms, MusubiDb db, GrantsSight sight) : SightedPage<Application>(rooms, sight)
{
    public Submission Submission { get; private set; } = null!;

    public Call Call { get; private set; } = null!;

    protected override IQueryable<Application> Seen => Sight.Applications;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnGetCopyAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem
            ? this.Show(problem)
            : File(Encoding.UTF8.GetBytes(Submission.Content), "application/json; charset=utf-8", $"{Submission.Number}.json");

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        if (Sight.IsOnlyAssessor(Item) || await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(one => one.Application == Item.Id, cancel) is not { } submission)
        {
            return ProgrammeProblems.UnknownContent();
        }

        (Submission, Call) = (submission, await db.Set<Call>().AsNoTracking().SingleAsync(one => one.Id == Item.Call, cancel));
        return null;
    }
}
