using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.RevokeRole;

[OpenTo(Role.Secretariat, Role.Operator)]
internal sealed class RevokeRolePage(RevokeRoleHandler handler, MusubiDb db, RoleLines lines, AccessLinks links, Text text) : PageModel
{
    [BindProperty]
    [Required]
    [StringLength(500)]
    public string Reason { get; set; } = string.Empty;

    public RoleLine Line { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(Guid grant, CancellationToken cancel) =>
        await LoadAsync(grant, cancel) ? Page() : this.Show(AccessProblems.UnknownGrant());

    public async Task<IActionResult> OnPostAsync(Guid grant, CancellationToken cancel)
    {
        if (!await LoadAsync(grant, cancel))
        {
            return this.Show(AccessProblems.UnknownGrant());
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(new RoleGrantId(grant), Reason, this.Actor()), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.RevokeRole.Done"]);
        return Redirect(links.Account(Line.Grant.Account));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var key = new RoleGrantId(id);
        var grant = await db.Set<RoleGrant>().AsNoTracking().FirstOrDefaultAsync(grant => grant.Id == key && grant.EndedAt == null, cancel);
        if (grant is null || !this.Actor().MayGive(grant.Role, grant.Programme))
        {
            return false;
        }

        Line = (await lines.OfAsync([grant], cancel))[0];
        Name = await db.Set<Account>().Where(account => account.Id == grant.Account).Select(account => account.Name).SingleAsync(cancel);
        return true;
    }
}
