using Musubi.Foundation;

namespace Musubi.Persistence.Jobs;

/// <summary>Work that takes longer than a reader waits for a page: it shows its progress, can be cancelled, and survives a restart.</summary>
/// <remarks>
/// It may run twice, since a node can end at any moment: doing it again leaves the same result. Failing (throwing) means being tried
/// again, five times in all; a returned problem is final, because trying again would not help.
/// </remarks>
/// <typeparam name="TArguments">What is to be done; one job per type of arguments.</typeparam>
public interface IJob<in TArguments>
    where TArguments : class
{
    /// <summary>Does the work. <paramref name="cancel"/> is set when the reader cancels or the node stops.</summary>
    Task<Result<JobResult>> RunAsync(TArguments arguments, JobRun run, CancellationToken cancel);
}

/// <summary>What came of a job.</summary>
/// <param name="Path">Where it is seen: an address without the language ("/events/0192…/timetable"); null when there is no such page.</param>
/// <param name="Facts">Placeholders of the sentence <c>Job.{kind}.Done</c>.</param>
public sealed record JobResult(string? Path, params (string Name, object? Value)[] Facts);
