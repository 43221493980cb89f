using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Asks for a programme file. Operators bring in new programmes, a secretariat changes its own.</summary>
[OpenTo(Role.Operator, Role.Secretariat)]
[LargestRequest(LargestRequest)]
internal sealed class ImportProgrammePage(UploadProgrammeHandler handler, ProgrammesLinks links) : PageModel
{
    /// <summary>Far above the largest file, so that who chooses the wrong one is told so at the field.</summary>
    internal const int LargestRequest = 10 * ImportOrder.Largest;

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    public static int MostMegabytes => ImportOrder.Largest / 1024 / 1024;

    public bool IsOperator => this.Actor().HasAnywhere(Role.Operator);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Chosen is not { } file)
        {
            return this.Show(ImportProblems.NoFile().At(nameof(Chosen)));
        }

        if (file.Length > ImportOrder.Largest)
        {
            return this.Show(TransferProblems.TooLarge().At(nameof(Chosen)));
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancel);
        var taken = await handler.HandleAsync(new(file.FileName, content.ToArray(), this.Actor()), cancel);
        return !taken.Succeeded(out var upload, out var problem) ? this.Show(problem)
            : upload is { Job: { } job, Report: null } ? Redirect(links.Job(job))
            : Redirect(links.ReviewImport(upload.Id));
    }
}
