using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.EditMilestone;

/// <summary>The form of a milestone with what it offers.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Owners">Who takes part in the plan.</param>
/// <param name="Workstreams">The plan's workstreams.</param>
/// <param name="Others">Milestones that may come first.</param>
internal sealed record MilestoneFormView(MilestoneForm Form, Plan Plan, IReadOnlyList<Option> Owners, IReadOnlyList<Option> Workstreams, IReadOnlyList<Option> Others)
{
    /// <summary>True where the due day can be edited: not once it was agreed, since it is moved with a reason then.</summary>
    public bool AsksForDue { get; init; } = true;
}

/// <summary>Reads what the form of a milestone offers.</summary>
internal sealed class MilestoneChoices(MusubiDb db, DirectoryLookup directory, Text text)
{
    public async Task<MilestoneFormView> ReadAsync(MilestoneForm form, Plan plan, MilestoneId? self, CancellationToken cancel)
    {
        var names = await NameBook.ReadAsync(directory, text, plan.Participants.Append(plan.Responsible).Select(one => (Member)one), cancel);
        var milestones = await db.Milestones().AsNoTracking().Where(milestone => milestone.Plan == plan.Id && milestone.ArchivedAt == null)
            .OrderBy(milestone => milestone.Due).ThenBy(milestone => milestone.Id).ToListAsync(cancel);
        return new(
            form,
            plan,
            [.. names.Sorted(plan.Participants.Append(plan.Responsible).Select(one => (Member)one)).Select(one => new Option(one.Member.Id.ToString("D"), one.Name))],
            [.. plan.Workstreams.Select(stream => new Option(stream.Key.Stored, stream.Name.For(text.Language).Text))],
            [.. milestones.Where(milestone => milestone.Id != self).Select(milestone => new Option(
                milestone.Id.ToString(), text["Delivery.Told.Agreed", ("title", milestone.Title), ("day", milestone.Due)]))]);
    }
}
