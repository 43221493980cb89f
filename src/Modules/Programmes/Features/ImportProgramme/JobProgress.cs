using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>Tells a job's page how far an import is; saving is its last tenth.</summary>
internal sealed class JobProgress(JobRun run, string word) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) =>
        run.Report(0.9 * value.Done / Math.Max(1, value.Total), word, ("done", value.Done), ("total", value.Total));
}
