using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.ShowAccount;

[OpenTo(Role.Secretariat, Role.Operator)]
internal sealed class ShowAccountPage(AccountView view, CareForAccountHandler handler, AccessLinks links, Text text) : PageModel
{
    [BindProperty]
    [Required]
    public AccountCare? Care { get; set; }

    [BindProperty]
    [Required]
    [StringLength(500)]
    public string Reason { get; set; } = string.Empty;

    public AccountData Data { get; private set; } = null!;

    public bool MayCare => this.Actor().HasAnywhere(Role.Operator) && this.Actor().Account != Data.Id;

    public IReadOnlyList<Option> Cares => [.. Option.Of<AccountCare>(text).Where(option => option.Value != (Data.ClosedAt is null ? nameof(AccountCare.Reopen) : nameof(AccountCare.Close)))];

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

        if (!(await handler.HandleAsync(new(new AccountId(id), Care!.Value, Reason, this.Actor()), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Account(new AccountId(id)));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await view.ReadAsync(new AccountId(id), this.Actor(), cancel) is not { } data)
        {
            return false;
        }

        Data = data;
        return true;
    }
}
