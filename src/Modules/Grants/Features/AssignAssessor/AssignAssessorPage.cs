using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AssignAssessor;

[OpenTo(Role.Secretariat)]
internal sealed class AssignAssessorPage(Rooms rooms, RoleHolders holders, AssignAssessorHandler handler, GrantsLinks links, Text text) : RoomPage<Application>(rooms)
{
    [BindProperty]
    public AssignForm Form { get; set; } = new();

    public IReadOnlyList<Option> Assessors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await EnterAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid || Form.Assessor is not { } assessor)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, assessor, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Application(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        Assessors = [.. (await holders(Room.Id, Role.Assessor, cancel)).Select(one => new Option(one.Account.ToString(), one.Name))];
        return null;
    }
}

/// <summary>Who is to assess.</summary>
internal sealed class AssignForm
{
    [Required]
    public AccountId? Assessor { get; set; }
}
