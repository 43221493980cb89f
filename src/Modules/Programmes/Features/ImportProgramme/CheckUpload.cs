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
internal sealed class CheckUploadHandler(MusubiDb db, UploadDesk desk, ProgrammeImport import)
{
    public async Task<Result<FileReport>> HandleAsync(CheckUploadCommand command, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        if (await desk.OpenAsync(command.Upload, command.By, cancel) is not { } file)
        {
            return ImportProblems.Gone();
        }

        var order = new ImportOrder(file.Content, file.Name, command.By) { IsDryRun = true, Progress = progress };
        var report = file.Report = FileReport.Of(await import.RunAsync(order, cancel));
        return (await db.SaveAsync(new Act(command.By, "programmes.check-file"), cancel)).Succeeded(out _, out var problem) ? report : problem;
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
