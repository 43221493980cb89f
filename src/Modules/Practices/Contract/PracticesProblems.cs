using Musubi.Foundation;
using NodaTime;

namespace Musubi.Practices;

/// <summary>What is refused in practices and replications.</summary>
public static class PracticesProblems
{
    /// <summary>The level of evidence says measured, and nothing measured is named.</summary>
    public static Problem NothingMeasured() => Problem.Invalid("practices.nothing-measured");

    /// <summary>The level of evidence says evaluated, and no evaluation is named.</summary>
    public static Problem NothingEvaluated() => Problem.Invalid("practices.nothing-evaluated");

    /// <summary>The day is not after today, or not after the day that counts now.</summary>
    public static Problem NotLater(LocalDate than) => Problem.Invalid("practices.not-later", ("day", than));

    /// <summary>There is no such practice that the reader may take over.</summary>
    public static Problem PracticeNotOpen() => Problem.Conflict("practices.practice-not-open");

    /// <summary>The replication is not in a state for this.</summary>
    public static Problem NotFromHere(ReplicationState state) => Problem.Conflict("practices.not-from-here", ("state", state));

    /// <summary>The day lies in the future.</summary>
    public static Problem InTheFuture() => Problem.Invalid("practices.in-the-future");

    /// <summary>The end lies before the beginning.</summary>
    public static Problem EndBeforeStart(LocalDate start) => Problem.Invalid("practices.end-before-start", ("day", start));
}
