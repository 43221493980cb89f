using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.ChangeStanding;

/// <summary>Asks before an entry is published, withdrawn, archived or restored, and does it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class StandingPage<T>(MusubiDb db, ChangeStandingHandler handler, DirectoryLinks links, Text text) : PageModel
    where T : ProgrammeContent, IEntry<T>
{
    public async Task<IActionResult> OnGetAsync(Guid id, StandingChange to, CancellationToken cancel)
    {
        if (await T.ById(db.Set<T>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } entry || !Enum.IsDefined(to))
        {
            return this.Show(DirectoryProblems.Unknown(T.Part, id));
        }

        if (!this.Actor().MayKeep(entry))
        {
            return this.Show(DirectoryProblems.NotYours());
        }

        Question = new(T.Part, id, entry.NameFor(text.Language).Text, to);
        ViewData.UseTitle(text.Say($"Directory.Standing.Ask.{to}", ("name", Question.Name)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, StandingChange to, string? why, CancellationToken cancel)
    {
        if (!Enum.IsDefined(to))
        {
            return this.Show(DirectoryProblems.Unknown(T.Part, id));
        }

        var result = await handler.HandleAsync<T>(new(id, to, why, this.Actor()), cancel);
        if (!result.Succeeded(out _, out var problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text.Say($"Directory.Standing.Done.{to}"));
        return Redirect(links.Entry(T.Part, id));
    }

    public StandingQuestion Question { get; private set; } = null!;
}

/// <summary>What the reader is asked.</summary>
internal sealed record StandingQuestion(DirectoryPart Part, Guid Id, string Name, StandingChange To)
{
    public bool TakesAway => To is StandingChange.Archive or StandingChange.Withdraw;
}
