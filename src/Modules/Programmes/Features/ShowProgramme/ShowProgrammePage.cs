using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ShowProgramme;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowProgrammePage(ProgrammeQuery query) : PageModel
{
    public ProgrammeView View { get; private set; } = null!;

    public ProgrammeFrame Frame { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await query.ReadAsync(key, cancel) is not { } view)
        {
            return this.Show(ProgrammeProblems.UnknownProgramme());
        }

        (View, Frame) = (view, ProgrammeFrame.Of(view.Programme, ProgrammeTab.Overview, this.Actor()));
        this.Stand(view.Programme.Programme, view.Programme.Accent);
        return Page();
    }
}
