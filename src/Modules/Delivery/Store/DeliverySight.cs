using Musubi.Delivery.Model;
using Musubi.Persistence;

namespace Musubi.Delivery.Store;

/// <summary>What belongs to a plan or an indicator is seen by whoever sees that: the only ways to these tables.</summary>
internal static class DeliverySight
{
    /// <summary>Milestones whose plan the reader may see.</summary>
    public static IQueryable<Milestone> Milestones(this MusubiDb db) =>
        db.Set<Milestone>().Where(milestone => db.Set<Plan>().Any(plan => plan.Id == milestone.Plan));

    /// <summary>Progress reports whose plan the reader may see.</summary>
    public static IQueryable<ProgressReport> Reports(this MusubiDb db) =>
        db.Set<ProgressReport>().Where(report => db.Set<Plan>().Any(plan => plan.Id == report.Plan));

    /// <summary>Readings whose indicator the reader may see, those withdrawn included.</summary>
    public static IQueryable<Reading> Readings(this MusubiDb db) =>
        db.Set<Reading>().Where(reading => db.Set<Indicator>().Any(indicator => indicator.Id == reading.Indicator));
}
