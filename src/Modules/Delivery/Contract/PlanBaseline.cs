using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery;

/// <summary>A plan's milestones as they were agreed.</summary>
/// <param name="Revision">1 for the first agreement, then one more each time.</param>
/// <param name="On">The day of the agreement (UTC).</param>
/// <param name="Reason">Why it was agreed anew; null for the first time.</param>
/// <param name="Milestones">Earliest day first.</param>
public sealed record PlanBaseline(int Revision, LocalDate On, LocalizedText? Reason, IReadOnlyList<AgreedMilestone> Milestones) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
    [
        teller.Text["Delivery.Told.Revision", ("revision", Revision), ("day", On)],
        .. Milestones.Select(milestone => teller.Text["Delivery.Told.Agreed", ("title", milestone.Title), ("day", milestone.Due)]),
    ];
}

/// <summary>A milestone as it was agreed.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Title">What it was called then.</param>
/// <param name="Due">The day agreed.</param>
public sealed record AgreedMilestone(MilestoneId Milestone, LocalizedText Title, LocalDate Due);

/// <summary>A due day that was moved.</summary>
/// <param name="From">The day before.</param>
/// <param name="To">The day after.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">When it was moved (UTC).</param>
public sealed record DueMove(LocalDate From, LocalDate To, LocalizedText Reason, LocalDate On) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Delivery.Told.Move", ("from", From), ("to", To), ("reason", Reason)]];
}
