using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Shows what the check of an uploaded file found, and imports it when its author agrees.</summary>
[OpenTo(Role.Operator, Role.Secretariat)]
internal sealed class ReviewImportPage(MusubiDb db, UploadDesk desk, ImportUploadHandler handler, SectionNames names, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty(Name = "file", SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public Upload Upload { get; private set; } = null!;

    public FileReport Report => Upload.Report!;

    public TableView View { get; private set; } = null!;

    /// <summary>The programme of the file, when the reader may see it.</summary>
    public Programme? Programme { get; private set; }

    /// <summary>The address without the language, for a job.</summary>
    public static string PathOf(UploadedFileId id) => $"/programmes/import/review?file={id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await ReadAsync(Query, cancel) is { } problem ? this.ShowPage(problem)
        : Upload.Job is { } job && (Upload.Report is null || await db.FindJobAsync(job, cancel) is { IsOpen: true }) ? Redirect(links.Job(job))
        : Page();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel) =>
        await ReadAsync(Query.Everything(), cancel) is { } problem ? this.ShowPage(problem) : TableFile.Csv(View, text);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancel) =>
        await ReadAsync(Query.Everything(), cancel) is { } problem ? this.ShowPage(problem) : TableFile.Xlsx(View, text);

    public async Task<IActionResult> OnPostAsync(string? why, CancellationToken cancel)
    {
        var done = await handler.DecideAsync(new(new(Id), why, this.Actor()), cancel);
        if (!done.Succeeded(out var upload, out var problem))
        {
            if (problem.Kind is not ProblemKind.Conflict)
            {
                return this.ShowPage(problem);
            }

            this.Notify(text.Of(problem));
            return Redirect(links.ReviewImport(new(Id)));
        }

        return Redirect(upload is { ImportedAt: null, Job: { } job } ? links.Job(job) : links.ReviewImport(upload.Id));
    }

    private async Task<Problem?> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        if (await desk.FindAsync(new(Id), this.Actor(), cancel) is not { } upload)
        {
            return ImportProblems.Gone();
        }

        Upload = upload;
        Programme = await db.FindProgrammeAsync(upload.Report?.Programme, cancel);
        View = upload.Report is not { } report ? null! : report.IsSound ? ReportTables.Changes(report, query, names, text) : ReportTables.Faults(report, query, text);
        return null;
    }
}
