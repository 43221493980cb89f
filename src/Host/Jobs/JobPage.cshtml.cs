using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Host.Jobs;

/// <summary>How far a job is: for who started it and for the secretariat of its programme. Closing the page does not stop it.</summary>
[OpenTo]
internal sealed class JobPage(MusubiDb db, Text text) : PageModel
{
    public JobStatus Job { get; private set; } = null!;

    public string Title => text.Say($"Job.{Job.Kind}.Title");

    public string? ResultHref => Job.ResultPath is { } path ? $"/{text.Language}{path}" : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.FindJobAsync(new(id), cancel) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        return Page();
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken cancel)
    {
        var result = await db.CancelJobAsync(new(id), cancel);
        if (!result.Succeeded(out _, out var problem))
        {
            return this.ShowPage(problem);
        }

        return Redirect($"/{text.Language}/jobs/{id}");
    }

    /// <summary>A sentence kept with its facts, in the reader's language.</summary>
    public string Say(Saying saying) => text.Say(saying.Word, saying.Arguments);
}
