using System.ComponentModel.DataAnnotations;
using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.EditSolution;

/// <summary>The form in which a solution is entered and edited.</summary>
internal sealed class SolutionInput : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    [Required]
    public Guid? Organisation { get; set; }

    public LocalizedInput Summary { get; set; } = new();

    public LocalizedInput Description { get; set; } = new();

    [Required]
    public Maturity? Maturity { get; set; }

    public List<SupportKind> Support { get; set; } = [];

    public List<Guid> Topics { get; set; } = [];

    public List<string> Languages { get; set; } = [];

    public List<Guid> Places { get; set; } = [];

    public LocalizedInput Price { get; set; } = new();

    public List<EvidenceRow> Evidence { get; set; } = [];

    /// <summary>For a new solution: the last day on which what it says counts as current.</summary>
    public LocalDate? ReviewedUntil { get; set; }

    public override void Act(string act) => Evidence.Apply("evidence", act);

    public static SolutionInput From(SolutionFacts facts, bool isIllustrative, int version) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Organisation = facts.Organisation.Value,
        Summary = LocalizedInput.From(facts.Summary),
        Description = LocalizedInput.From(facts.Description),
        Maturity = facts.Maturity,
        Support = [.. facts.Support],
        Topics = [.. facts.Topics.Select(topic => topic.Value)],
        Languages = [.. facts.Languages.Select(language => language.Tag)],
        Places = [.. facts.Places.Select(place => place.Value)],
        Price = LocalizedInput.From(facts.Price),
        Evidence = [.. facts.Evidence.Select(EvidenceRow.From)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public SolutionFacts? Read(FormReading reading, SolutionFacts? before, LocalDate today, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.Take(Summary, nameof(Summary), before?.Summary, by);
        var description = reading.TakeOptional(Description, nameof(Description), before?.Description, by);
        var price = reading.TakeOptional(Price, nameof(Price), before?.Price, by);
        var evidence = Evidence.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Evidence)}[{row.Index}]", before?.Evidence.ElementAtOrDefault(row.Index), today, by)).ToList();
        return title is null || summary is null || Organisation is not { } organisation || Maturity is not { } maturity || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Organisation = new(organisation),
            Summary = summary,
            Description = description,
            Maturity = maturity,
            Support = [.. Support.Where(kind => Enum.IsDefined(kind)).Distinct()],
            Topics = [.. Topics.Select(topic => new TopicId(topic)).Distinct()],
            Languages = [.. Languages.Select(tag => Language.TryParse(tag, out var language) ? language : (Language?)null).OfType<Language>().Distinct()],
            Places = [.. Places.Select(place => new PlaceId(place)).Distinct()],
            Price = price,
            Evidence = [.. evidence.OfType<Evidence>()],
        };
    }
}
