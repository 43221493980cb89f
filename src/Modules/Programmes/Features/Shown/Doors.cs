using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.Shown;

/// <summary>Finds the programme of a page's address and gives the page its colour.</summary>
internal static class Doors
{
    /// <summary>The programme as far as the reader may see it. Refuses with <c>programmes.unknown-programme</c>.</summary>
    public static async Task<Result<Programme>> SeenProgrammeAsync(this PageModel page, MusubiDb db, string key, CancellationToken cancel)
    {
        if (await db.FindProgrammeAsync(key, cancel) is not { } programme)
        {
            return ProgrammeProblems.UnknownProgramme();
        }

        page.Stand(programme.Programme, programme.Accent);
        return programme;
    }

    /// <summary>The programme for its own secretariat. Refuses also with <c>programmes.not-yours</c>.</summary>
    public static async Task<Result<Programme>> OwnProgrammeAsync(this PageModel page, MusubiDb db, string key, CancellationToken cancel)
    {
        if (!(await page.SeenProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        return page.Actor().Has(programme.Programme, Role.Secretariat) ? programme : ProgrammeProblems.NotYours();
    }
}
