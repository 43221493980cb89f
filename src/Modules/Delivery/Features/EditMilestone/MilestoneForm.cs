using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.EditMilestone;

/// <summary>The form in which a milestone is made and edited.</summary>
internal sealed class MilestoneForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    public OrganisationId? Owner { get; set; }

    public LocalDate? Due { get; set; }

    public string? Workstream { get; set; }

    public List<string> DependsOn { get; set; } = [];

    public static MilestoneForm From(MilestoneFacts facts) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Owner = facts.Owner,
        Due = facts.Due,
        Workstream = facts.Workstream?.Stored,
        DependsOn = [.. facts.DependsOn.Select(one => one.ToString())],
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public MilestoneFacts? Read(FormReading reading, Plan plan, MilestoneFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        if (Owner is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Owner));
        }

        if (Due is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Due));
        }

        var stream = plan.Workstreams.FirstOrDefault(stream => stream.Key.Stored == Workstream)?.Key;
        return title is null || Owner is not { } owner || Due is not { } due ? null : new()
        {
            Title = title,
            Owner = owner,
            Due = due,
            Workstream = stream,
            DependsOn = [.. DependsOn.Where(one => Guid.TryParse(one, out _)).Select(one => new MilestoneId(Guid.Parse(one))).Distinct()],
        };
    }
}
