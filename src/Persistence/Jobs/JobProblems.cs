using Musubi.Foundation;

namespace Musubi.Persistence.Jobs;

internal static class JobProblems
{
    public static Problem Unknown() => Problem.NotFound("jobs.unknown");

    public static Problem Ended() => Problem.Conflict("jobs.ended");

    public static Problem Failed() => Problem.Conflict("jobs.failed");

    public static Problem NeverFinished() => Problem.Conflict("jobs.never-finished");

    public static Problem UnknownKind() => Problem.Conflict("jobs.unknown-kind");
}
