using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ChargeTriage;

/// <summary>Offers the reader first: most people come to take an issue themselves.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ChargeTriagePage(Rooms rooms, RoleHolders holders, ChargeTriageHandler handler, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    [BindProperty]
    public ChargeInput Form { get; set; } = new();

    public IReadOnlyList<Option> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.To = this.Actor().Account;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.To, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.TriageQueue(Room.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } refusal)
        {
            return refusal;
        }

        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        People = [.. (await holders(Room.Id, Role.Secretariat, cancel)).Select(holder => new Option(holder.Account.ToString(), holder.Name))];
        return Item.State is IssueState.Submitted ? null : IssuesProblems.WrongState(Item.State);
    }
}
