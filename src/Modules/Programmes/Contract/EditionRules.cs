using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>The rules of an edition as data. They have the edition's version; a project keeps the version in which it began.</summary>
/// <param name="Grant">Financial support; null where none is given.</param>
public sealed record EditionRules(GrantTerms? Grant = null);

/// <summary>The frame of financial support. Each part is null where no rule is stated.</summary>
/// <param name="Rate">Highest share of eligible expenses that is paid, above 0 and at most 1.</param>
/// <param name="Cap">Highest amount.</param>
/// <param name="CapPer">What the highest amount is counted for.</param>
/// <param name="ConsecutiveFiscalYears">Longest support, in fiscal years in a row.</param>
/// <param name="IsIllustrative">True when the rule was added to complete an example.</param>
public sealed record GrantTerms(
    decimal? Rate = null,
    Money? Cap = null,
    CapPer? CapPer = null,
    int? ConsecutiveFiscalYears = null,
    bool IsIllustrative = false);

/// <summary>What a highest amount is counted for.</summary>
[Worded]
public enum CapPer
{
    /// <summary>A project over its whole life.</summary>
    Project = 1,

    /// <summary>A project in one fiscal year.</summary>
    ProjectAndFiscalYear = 2,
}
