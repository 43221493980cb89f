using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Persistence;
using Musubi.Programmes.Features.RemoveMember;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ListMembers;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListMembersPage(MusubiDb db, MemberList list, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public ProgrammeFrame Frame { get; private set; } = null!;

    public TableView View { get; private set; } = null!;

    /// <summary>The membership that was just removed, to offer undoing it; null when none was.</summary>
    public Guid? Removed { get; private set; }

    public Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => ShowAsync(key, Query, _ => ShowRemoved(), cancel);

    public Task<IActionResult> OnGetCsvAsync(string key, CancellationToken cancel) =>
        ShowAsync(key, Query.Everything(), view => TableFile.Csv(view, text), cancel);

    public Task<IActionResult> OnGetXlsxAsync(string key, CancellationToken cancel) =>
        ShowAsync(key, Query.Everything(), view => TableFile.Xlsx(view, text), cancel);

    private async Task<IActionResult> ShowAsync(string key, TableQuery query, Func<TableView, IActionResult> show, CancellationToken cancel)
    {
        if (!(await this.SeenProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        Frame = ProgrammeFrame.Of(programme, ProgrammeTab.Members, this.Actor());
        View = await list.ReadAsync(Frame, query, cancel);
        return show(View);
    }

    private IActionResult ShowRemoved()
    {
        // Without rights to undo nothing was left here; looking would answer every reader with a cookie.
        Removed = Frame.MayEdit && TempData[RemoveMemberPage.Removed] is Guid removed ? removed : null;
        return Page();
    }
}
