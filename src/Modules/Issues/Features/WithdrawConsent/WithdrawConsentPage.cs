using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.WithdrawConsent;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class WithdrawConsentPage(Rooms rooms, WithdrawConsentHandler handler, IssuesLinks links, Text text) : RoomPage<Hearing>(rooms)
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!Item.MayReadNotes(Room.Reader))
        {
            return this.Show(ProgrammeProblems.NotYoursToChange());
        }

        Question = new(
            text["Issues.WithdrawConsent.Title"], text["Issues.WithdrawConsent.Lead"], "Issues.Consent.Withdraw", links.Hearing(Room.Key, Item.Key), To: true, TakesAway: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? why, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Issues.WithdrawConsent.Done"]);
        return Redirect(links.Hearing(Room.Key, Item.Key));
    }

    protected override bool MaySee(Hearing item) => item.IsSeenBy(Room.Reader);
}
