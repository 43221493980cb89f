using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>The programme whose page a request shows, for the parts of the page that stand on all of them.</summary>
internal static class ShownProgrammes
{
    /// <summary>Notes the programme and gives the page its colour.</summary>
    public static void Stand(this PageModel page, ProgrammeId programme, Accent accent)
    {
        page.HttpContext.Items[typeof(ProgrammeId)] = programme;
        page.UseAccent(accent.StyleName());
    }

    /// <summary>The programme; null on pages outside of programmes.</summary>
    public static ProgrammeId? ShownProgramme(this HttpContext context) => context.Items[typeof(ProgrammeId)] as ProgrammeId?;
}
