using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Deletes uploaded tables after their day: nobody can reach them any more.</summary>
[StableName("catalogue.clear-files")]
internal sealed record ClearSolutionFiles;

internal sealed class ClearSolutionFilesJob(MusubiDb db) : IJob<ClearSolutionFiles>
{
    public async Task<Result<JobResult>> RunAsync(ClearSolutionFiles arguments, JobRun run, CancellationToken cancel)
    {
        var since = db.Now - SolutionFile.Kept;
        var old = await db.Set<SolutionFile>().Where(file => file.UploadedAt <= since).Select(file => new { file.Id, file.ImportedAt }).ToListAsync(cancel);
        db.RemoveRange(old.Select(file => SolutionFile.Row(file.Id, file.ImportedAt)));
        return (await db.SaveAsync(new Act(Actor.System("schedule"), "catalogue.clear-files"), cancel)).Succeeded(out _, out var problem)
            ? new JobResult(null, ("count", old.Count))
            : problem;
    }
}
