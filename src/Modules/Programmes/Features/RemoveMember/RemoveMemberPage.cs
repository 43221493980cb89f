using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.RemoveMember;

/// <summary>Asks before a member is removed, does it, and undoes it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class RemoveMemberPage(MusubiDb db, DirectoryLookup directory, RemoveMemberHandler handler, ProgrammesLinks links, Text text) : PageModel
{
    /// <summary>Carries the id of what was removed to the list, which offers to undo it.</summary>
    public const string Removed = "programmes-removed";

    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, Guid membership, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        if (await db.FindMembershipAsync(programme.Programme, new(membership), cancel) is not { } found)
        {
            return this.Show(ProgrammeProblems.UnknownMembership());
        }

        var names = await NameBook.ReadAsync(directory, text, [found.Member], cancel);
        var name = ("name", (object?)(names.Find(found.Member)?.Name ?? text["Programmes.Told.NotVisible"]));
        Question = found.ArchivedAt is null
            ? new(text["Programmes.Ask.RemoveMember", name], text["Programmes.Ask.RemoveMember.Lead", ("role", found.Role)], "Common.Remove", links.Members(programme.Key), To: true, TakesAway: true)
            : new(text["Programmes.Ask.RestoreMember", name], text["Programmes.Ask.RestoreMember.Lead", ("role", found.Role)], "Common.Restore", links.Members(programme.Key), To: false, TakesAway: false);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, Guid membership, bool to, string? why, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem)
            || !(await handler.HandleAsync(new(programme.Programme, new(membership), to, why, this.Actor()), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        if (to)
        {
            TempData[Removed] = membership;
        }
        else
        {
            this.Notify(text["Common.Restored"]);
        }

        return Redirect(links.Members(programme.Key));
    }
}
