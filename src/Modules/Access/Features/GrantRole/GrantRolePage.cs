using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Access.Features.ShowAccount;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Access.Features.GrantRole;

[OpenTo(Foundation.Role.Secretariat, Foundation.Role.Operator)]
internal sealed class GrantRolePage(GrantRoleHandler handler, AccountView view, RoleChoices choices, AccessLinks links, Text text) : RoleForm
{
    /// <summary>The last day on which the role holds.</summary>
    [BindProperty]
    public LocalDate? LastDay { get; set; }

    [BindProperty]
    [Required]
    [StringLength(500)]
    public string Reason { get; set; } = string.Empty;

    public AccountData Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : this.Show(AccessProblems.UnknownAccount());

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return this.Show(AccessProblems.UnknownAccount());
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        // The whole last day counts, wherever on earth it is.
        var until = LastDay?.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant();
        var command = new GrantRoleCommand(new AccountId(id), Held(), until, Reason, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.GrantRole.Done"]);
        return Redirect(links.Account(new AccountId(id)));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Choice = await choices.ForAsync(this.Actor(), cancel);
        if (await view.ReadAsync(new AccountId(id), this.Actor(), cancel) is not { } data)
        {
            return false;
        }

        Data = data;
        return true;
    }
}
