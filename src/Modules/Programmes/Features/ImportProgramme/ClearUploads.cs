using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Deletes uploaded files after their day: they hold names of people, and nobody can reach them any more.</summary>
[StableName("programmes.clear-uploads")]
internal sealed record ClearUploads;

internal sealed class ClearUploadsJob(MusubiDb db) : IJob<ClearUploads>
{
    public async Task<Result<JobResult>> RunAsync(ClearUploads arguments, JobRun run, CancellationToken cancel)
    {
        var since = db.Now - UploadedFile.Kept;
        var old = await db.Set<UploadedFile>().Where(file => file.UploadedAt <= since).Select(file => new { file.Id, file.ImportedAt }).ToListAsync(cancel);
        db.RemoveRange(old.Select(file => UploadedFile.Row(file.Id, file.ImportedAt)));
        return (await db.SaveAsync(new Act(Actor.System("schedule"), "programmes.clear-uploads"), cancel)).Succeeded(out _, out var problem)
            ? new JobResult(null, ("count", old.Count))
            : problem;
    }
}
