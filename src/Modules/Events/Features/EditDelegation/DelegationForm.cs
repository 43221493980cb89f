using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.EditDelegation;

/// <summary>The form in which a delegation is planned and edited.</summary>
internal sealed class DelegationForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    public Guid? Edition { get; set; }

    public WhenInput When { get; set; } = new();

    public Guid? Lead { get; set; }

    [Range(1, 10_000)]
    public int? Delegates { get; set; }

    [Range(1, 10_000)]
    public int? Organisations { get; set; }

    public LocalizedInput Size { get; set; } = new();

    public LocalizedInput Aim { get; set; } = new();

    public List<Guid> From { get; set; } = [];

    public List<Guid> To { get; set; } = [];

    public List<MemberRow> Members { get; set; } = [];

    public List<ItemRow> Itinerary { get; set; } = [];

    public static DelegationForm Of(DelegationFacts facts, bool isIllustrative, int version, Text text) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Edition = facts.Edition?.Value,
        When = WhenInput.Of(facts.When, text),
        Lead = facts.Lead?.Value,
        Delegates = facts.Delegates,
        Organisations = facts.Organisations,
        Size = LocalizedInput.From(facts.Size),
        Aim = LocalizedInput.From(facts.Aim),
        From = [.. facts.From.Select(place => place.Value)],
        To = [.. facts.To.Select(place => place.Value)],
        Members = [.. facts.Members.Select(MemberRow.Of)],
        Itinerary = [.. facts.Itinerary.Select(ItemRow.Of)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Does what a button of the rows says.</summary>
    public override void Act(string act)
    {
        Members.Apply("members", act);
        Itinerary.Apply("itinerary", act);
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public DelegationFacts? Read(FormReading reading, DelegationFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var when = reading.TakeOptional(When, nameof(When), before?.When, by);
        var size = reading.TakeOptional(Size, nameof(Size), before?.Size, by);
        var aim = reading.TakeOptional(Aim, nameof(Aim), before?.Aim, by);
        var members = Members.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Members)}[{row.Index}]", before?.Members, by)).ToList();
        var itinerary = Itinerary.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Itinerary)}[{row.Index}]")).ToList();
        return title is null || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Edition = Edition is { } edition ? new EditionId(edition) : null,
            When = when,
            Lead = Lead is { } lead ? new PersonId(lead) : null,
            Delegates = Delegates,
            Organisations = Organisations,
            Size = size,
            Aim = aim,
            From = InOrder(From, before?.From),
            To = InOrder(To, before?.To),
            Members = [.. members.OfType<DelegationMember>()],
            Itinerary = [.. itinerary.OfType<ItineraryItem>()],
        };
    }

    // Boxes are sent in the order of the page; who was there before keeps the order of the journey.
    private static IReadOnlyList<PlaceId> InOrder(List<Guid> chosen, IReadOnlyList<PlaceId>? before) =>
        [.. (before ?? []).Where(place => chosen.Contains(place.Value)).Concat(chosen.Select(PlaceId.From)).Distinct()];
}
