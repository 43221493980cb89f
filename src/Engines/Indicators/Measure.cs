namespace Musubi.Indicators;

/// <summary>A value that holds for a period, in the unit of its series.</summary>
/// <param name="Period">The days for which it holds, both included.</param>
/// <param name="Value">The value.</param>
public sealed record Measure(Period Period, decimal Value);

/// <summary>A value to be reached.</summary>
/// <param name="Value">The value.</param>
/// <param name="Due">The day by which it is to be reached; null: none is set.</param>
public sealed record Target(decimal Value, NodaTime.LocalDate? Due = null);
