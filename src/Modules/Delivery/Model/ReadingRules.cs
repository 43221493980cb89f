using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Indicators;
using Musubi.Persistence;

namespace Musubi.Delivery.Model;

/// <summary>What a reading has to keep beside the others of its indicator.</summary>
internal static class ReadingRules
{
    /// <summary>Why a reading cannot say this; null when it can. Shown at <c>Period</c>.</summary>
    /// <param name="db">The database.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="facts">What is said.</param>
    /// <param name="self">The reading that is corrected; null for a new one.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Problem?> CheckAsync(this MusubiDb db, IndicatorId indicator, ReadingFacts facts, ReadingId? self, CancellationToken cancel)
    {
        // What has not ended yet cannot have been measured; an estimate may look ahead.
        if (facts.Status == ReadingStatus.Measured && facts.Period.LastDay > db.Now.InUtc().Date.PlusDays(1))
        {
            return DeliveryProblems.InTheFuture().At(nameof(facts.Period));
        }

        var same = await db.Set<Reading>().Where(reading => reading.Indicator == indicator && reading.Status == facts.Status && reading.ArchivedAt == null).ToListAsync(cancel);
        return Overlaps.Find(facts.Period, same.Where(reading => reading.Id != self).Select(reading => reading.Period)) is { } taken
            ? DeliveryProblems.Overlap(taken, facts.Status).At(nameof(facts.Period))
            : null;
    }
}
