using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Imports an uploaded file that is too large to wait for.</summary>
[StableName("programmes.import-file")]
internal sealed record ImportUpload(Guid Upload, string? Why);

internal sealed record ImportUploadCommand(UploadedFileId Upload, string? Why, Actor By);

/// <summary>Imports a file just as its author was shown, or not at all. When that is no longer possible, the file is checked anew.</summary>
/// <remarks>Repeating it changes nothing: a file is imported once, and that is noted together with what it brought.</remarks>
internal sealed class ImportUploadHandler(MusubiDb db, UploadDesk desk, ProgrammeImport import, CheckUploadHandler check)
{
    /// <summary>Imports the file, or starts the job that does when its reader would wait too long.</summary>
    public async Task<Result<Upload>> DecideAsync(ImportUploadCommand command, CancellationToken cancel)
    {
        if (await desk.FindAsync(command.Upload, command.By, cancel) is not { Size: > Upload.LargestAtOnce, ImportedAt: null } large)
        {
            return await HandleAsync(command, progress: null, cancel);
        }

        var file = (await desk.OpenAsync(large.Id, command.By, cancel))!;
        file.Job = db.Start(new ImportUpload(large.Id.Value, command.Why), command.By);
        return (await db.SaveAsync(new Act(command.By, "programmes.check-file"), cancel)).Succeeded(out _, out var problem) ? large with { Job = file.Job } : problem;
    }

    public async Task<Result<Upload>> HandleAsync(ImportUploadCommand command, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        if (await desk.FindAsync(command.Upload, command.By, cancel) is not { } upload
            || await desk.OpenAsync(command.Upload, command.By, cancel) is not { } file)
        {
            return ImportProblems.Gone();
        }

        if (upload.ImportedAt is not null)
        {
            return upload;
        }

        if (upload.Report is not { IsSound: true } report)
        {
            return ImportProblems.NotChecked();
        }

        var order = new ImportOrder(file.Content, upload.Name, command.By)
        {
            Why = command.Why,
            Agreed = report.Changes,
            Progress = progress,
            Together = imported => UploadDesk.MarkImported(imported, upload.Id),
        };
        var outcome = await import.RunAsync(order, cancel);
        if (await desk.FindAsync(command.Upload, command.By, cancel) is { ImportedAt: not null } imported)
        {
            return imported;
        }

        await check.HandleAsync(new(upload.Id, command.By), progress: null, cancel);
        return outcome.Faults[0].Problem is { Kind: ProblemKind.Conflict } conflict ? conflict : ImportProblems.NoLongerRight();
    }
}

internal sealed class ImportUploadJob(ImportUploadHandler handler) : IJob<ImportUpload>
{
    public async Task<Result<JobResult>> RunAsync(ImportUpload arguments, JobRun run, CancellationToken cancel)
    {
        var command = new ImportUploadCommand(new(arguments.Upload), arguments.Why, run.By);
        var result = await handler.HandleAsync(command, new JobProgress(run, "Programmes.Import.Importing"), cancel);
        var isDone = result.Succeeded(out _, out var problem);

        // A conflict is no dead end: the new check says what is to be decided now.
        return isDone || problem is { Kind: ProblemKind.Conflict }
            ? new JobResult(ReviewImportPage.PathOf(command.Upload), ("imported", isDone ? "yes" : "no"))
            : problem!;
    }
}
