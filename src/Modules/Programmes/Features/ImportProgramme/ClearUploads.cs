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
        var count = await db.Set<UploadedFile>().Where(file => file.UploadedAt <= since).ExecuteDeleteAsync(cancel);
        return new JobResult(null, ("count", count));
    }
}
