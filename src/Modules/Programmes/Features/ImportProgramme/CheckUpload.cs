using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Checks an uploaded file that is too large to wait for.</summary>
[StableName("programmes.check-file")]
internal sealed record CheckUpload(Guid Upload);

internal sealed record CheckUploadCommand(UploadedFileId Upload, Actor By);

/// <summary>Says what importing a file would do, and keeps that with the file.</summary>
internal sealed class CheckUploadHandler(UploadDesk desk, ProgrammeImport import)
{
    public async Task<Result<FileReport>> HandleAsync(CheckUploadCommand command, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        if (await desk.FindAsync(command.Upload, command.By, cancel) is not { } upload
            || await desk.ContentAsync(command.Upload, command.By, cancel) is not { } content)
        {
            return ImportProblems.Gone();
        }

        var order = new ImportOrder(content, upload.Name, command.By) { IsDryRun = true, Progress = progress };
        var report = FileReport.Of(await import.RunAsync(order, cancel));
        await desk.ReportAsync(upload.Id, report, cancel);
        return report;
    }
}

internal sealed class CheckUploadJob(CheckUploadHandler handler) : IJob<CheckUpload>
{
    public async Task<Result<JobResult>> RunAsync(CheckUpload arguments, JobRun run, CancellationToken cancel)
    {
        var result = await handler.HandleAsync(new(new(arguments.Upload), run.By), new JobProgress(run, "Programmes.Import.Checking"), cancel);
        return result.Succeeded(out var report, out var problem)
            ? new JobResult(ReviewImportPage.PathOf(new(arguments.Upload)), ("faults", report.FaultCount), ("items", report.Changes.Count))
            : problem;
    }
}
