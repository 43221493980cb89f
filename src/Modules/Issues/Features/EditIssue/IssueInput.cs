using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.LanguageMatching;
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

    public LocalizedInput Beneficiaries { get; set; } = new();

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
        Beneficiaries = LocalizedInput.From(facts.Beneficiaries),
        Topics = [.. facts.Topics.Select(topic => topic.Value)],
        Support = SupportRow.For(facts.Support),
        Urgency = facts.Urgency,
        WantedBy = facts.WantedBy,
        Figures = LocalizedInput.From(facts.Figures),
        Constraints = LocalizedInput.From(facts.Constraints),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What is typed so far, complete or not, to be compared with other issues; null while nothing is.</summary>
    public MatchText? Typed()
    {
        var title = TypedIn(Title);
        var rest = new[] { Summary, Description, Beneficiaries, Figures, Constraints }.Concat(Support.Select(row => row.Note)).Select(TypedIn).OfType<LocalizedText>().ToList();
        var language = (title ?? rest.FirstOrDefault())?.Language;
        return language is null ? null : MatchText.Of("typed", language, title, rest);
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public IssueFacts? Read(FormReading reading, IssueFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.Take(Summary, nameof(Summary), before?.Summary, by);
        var description = reading.TakeOptional(Description, nameof(Description), before?.Description, by);
        var beneficiaries = reading.TakeOptional(Beneficiaries, nameof(Beneficiaries), before?.Beneficiaries, by);
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
            Beneficiaries = beneficiaries,
            Topics = [.. Topics.Select(topic => new TopicId(topic)).Distinct()],
            Urgency = Urgency,
            WantedBy = WantedBy,
            Support = support,
            Figures = figures,
            Constraints = constraints,
        };
    }
    // While somebody types, the language that is chosen for the original may be empty still.
    private static LocalizedText? TypedIn(LocalizedInput input) =>
        input.TryRead(out var text, out _) ? text
        : new LocalizedInput { Original = input.Texts.First(pair => !string.IsNullOrWhiteSpace(pair.Value)).Key, Texts = input.Texts }.TryRead(out text, out _) ? text : null;
}
