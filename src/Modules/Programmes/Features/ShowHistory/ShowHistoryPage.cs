using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ShowHistory;

/// <summary>Who changed what, when and why: for the programme's secretariat and approvers.</summary>
[OpenTo(Role.Secretariat, Role.Approver)]
internal abstract class ShowHistoryPage(MusubiDb db) : PageModel
{
    public HistoryView History { get; private set; } = null!;

    /// <summary>Opens the door to the programme, then reads.</summary>
    protected async Task<IActionResult> ShowAsync(string key, Func<Programme, Task<Result<HistoryView>>> read, CancellationToken cancel)
    {
        if (!(await this.SeenProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return this.Show(problem);
        }

        if (!this.Actor().Has(programme.Programme, Role.Secretariat, Role.Approver))
        {
            return this.Show(ProgrammeProblems.NotYours());
        }

        if (!(await read(programme)).Succeeded(out var history, out problem))
        {
            return this.Show(problem);
        }

        History = history;
        return Page();
    }
}
