using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.SubmitSolution;

/// <summary>Takes the buttons of a solution's page; whoever comes here by address is led back to it.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class SubmitSolutionPage(Rooms rooms, SubmitSolutionHandler handler, CatalogueLinks links, Text text) : RoomPage<Solution>(rooms)
{
    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Redirect(links.Solution(Room.Key, Item.Key));

    public async Task<IActionResult> OnPostAsync(string key, string item, SolutionReviewAct act, int seen, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, act, seen, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(act switch
        {
            SolutionReviewAct.Submit => text["Catalogue.SubmitSolution.Done"],
            SolutionReviewAct.TakeBack => text["Catalogue.SubmitSolution.TakenBack"],
            _ => text["Catalogue.SubmitSolution.Confirmed"],
        });
        return Redirect(links.Solution(Room.Key, Item.Key));
    }

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);
}
