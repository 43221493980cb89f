using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ExportProgramme;

/// <summary>A programme as a file, for its own secretariat: the file also holds what is not public.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ExportProgrammePage(MusubiDb db, ProgrammeExport export) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem)
            || !(await export.RunAsync(programme.Key, this.Actor(), cancel)).Succeeded(out var file, out problem))
        {
            return this.ShowPage(problem);
        }

        return File(file, "application/json", $"{programme.Key}.json");
    }
}
