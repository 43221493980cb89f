using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery;

/// <summary>What a reading said before it was corrected.</summary>
/// <param name="Period">The days for which it held.</param>
/// <param name="Value">The value.</param>
/// <param name="Status">How it came about.</param>
/// <param name="Reason">Why it was corrected.</param>
/// <param name="On">When it was corrected (UTC).</param>
public sealed record Correction(Foundation.Period Period, decimal Value, ReadingStatus Status, LocalizedText Reason, LocalDate On) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Delivery.Told.Correction", ("value", Value), ("period", Period), ("reason", Reason)]];
}
