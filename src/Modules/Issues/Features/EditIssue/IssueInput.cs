using System.ComponentModel.DataAnnotations;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.EditIssue;

/// <summary>The form in which a local issue is entered and edited.</summary>
internal sealed class IssueInput : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    [Required]
    public Guid? Organisation { get; set; }

    [Required]
    public Guid? Place { get; set; }

    public LocalizedInput Summary { get; set; } = new();

    public LocalizedInput Description { get; set; } = new();

    public List<Guid> Topics { get; set; } = [];

    public List<SupportRow> Support { get; set; } = SupportRow.For([]);

    public IssueUrgency? Urgency { get; set; }

    public LocalDate? WantedBy { get; set; }

    public LocalizedInput Figures { get; set; } = new();

    public LocalizedInput Constraints { get; set; } = new();

    public static IssueInput From(IssueFacts facts, bool isIllustrative, int version) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Organisation = facts.Organisation.Value,
        Place = facts.Place.Value,
        Summary = LocalizedInput.From(facts.Summary),
        Description = LocalizedInput.From(facts.Description),
        Topics = [.. facts.Topics.Select(topic => topic.Value)],
        Support = SupportRow.For(facts.Support),
        Urgency = facts.Urgency,
        WantedBy = facts.WantedBy,
        Figures = LocalizedInput.From(facts.Figures),
        Constraints = LocalizedInput.From(facts.Constraints),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public IssueFacts? Read(FormReading reading, IssueFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.Take(Summary, nameof(Summary), before?.Summary, by);
        var description = reading.TakeOptional(Description, nameof(Description), before?.Description, by);
        var figures = reading.TakeOptional(Figures, nameof(Figures), before?.Figures, by);
        var constraints = reading.TakeOptional(Constraints, nameof(Constraints), before?.Constraints, by);
        var support = Support.Index().Select(row => row.Item.Read(reading, $"{nameof(Support)}[{row.Index}]", before?.Support, by)).OfType<SupportWanted>().DistinctBy(wanted => wanted.Kind).ToList();
        return title is null || summary is null || Organisation is not { } organisation || Place is not { } place || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Organisation = new(organisation),
            Place = new(place),
            Summary = summary,
            Description = description,
            Topics = [.. Topics.Select(topic => new TopicId(topic)).Distinct()],
            Urgency = Urgency,
            WantedBy = WantedBy,
            Support = support,
            Figures = figures,
            Constraints = constraints,
        };
    }
}
