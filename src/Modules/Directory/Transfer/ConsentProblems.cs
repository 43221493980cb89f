using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Transfer;

internal static class ConsentProblems
{
    /// <summary>The file would publish a name whose bearer has withdrawn the consent.</summary>
    public static Problem Withdrawn(LocalDate day) => Problem.Conflict("directory.consent-withdrawn", ("day", day));

    /// <summary>Only who agreed has a day of agreeing.</summary>
    public static Problem DayWithoutConsent() => Problem.Invalid("directory.consent-day-alone");
}
