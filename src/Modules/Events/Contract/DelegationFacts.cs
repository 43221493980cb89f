using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events;

/// <summary>All that is said of a delegation.</summary>
public sealed record DelegationFacts
{
    /// <summary>What the journey is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The edition to which it belongs; null: the programme as a whole.</summary>
    public EditionId? Edition { get; init; }

    /// <summary>When it travels, as exactly as it is known.</summary>
    public When? When { get; init; }

    /// <summary>Who leads it.</summary>
    public PersonId? Lead { get; init; }

    /// <summary>How many travel, as stated; may be more than are named.</summary>
    public int? Delegates { get; init; }

    /// <summary>From how many organisations they come, as stated.</summary>
    public int? Organisations { get; init; }

    /// <summary>What is said of its size where no exact number is stated: "almost 30".</summary>
    public LocalizedText? Size { get; init; }

    /// <summary>What it is meant to bring.</summary>
    public LocalizedText? Aim { get; init; }

    /// <summary>Places that send it.</summary>
    public IReadOnlyList<PlaceId> From { get; init; } = [];

    /// <summary>Places to which it goes, in order.</summary>
    public IReadOnlyList<PlaceId> To { get; init; } = [];

    /// <summary>Who travels, in order of protocol.</summary>
    public IReadOnlyList<DelegationMember> Members { get; init; } = [];

    /// <summary>What it does, in order.</summary>
    public IReadOnlyList<ItineraryItem> Itinerary { get; init; } = [];

    /// <summary>Everyone named.</summary>
    public IEnumerable<Member> Names() =>
    [
        .. From.Concat(To).Select(place => (Member)place),
        .. Members.Select(member => member.Member),
        .. Lead is { } lead ? [(Member)lead] : Array.Empty<Member>(),
    ];

    /// <summary>What is wrong with it as a whole; null when nothing is: <c>events.delegate-twice</c>, <c>events.item-twice</c>, <c>events.item-outside</c>.</summary>
    internal Problem? Refusal()
    {
        foreach (var (at, member) in Members.Index())
        {
            if (Members.Take(at).Any(other => other.Member == member.Member))
            {
                return EventsProblems.DelegateTwice().At($"Members[{at}].Member");
            }
        }

        foreach (var (at, item) in Itinerary.Index())
        {
            if (Itinerary.Take(at).Any(other => other.Event == item.Event && other.Day == item.Day))
            {
                return EventsProblems.ItemTwice().At($"Itinerary[{at}].Event");
            }

            if (item.Day < When?.FirstDay || item.Day > When?.LastDay)
            {
                return EventsProblems.ItemOutside().At($"Itinerary[{at}].Day");
            }
        }

        return null;
    }
}

/// <summary>A person or an organisation that travels.</summary>
/// <param name="Member">Who; an organisation when it is not said whom it sends.</param>
/// <param name="Role">What they are in the delegation.</param>
/// <param name="Note">Office or task; null when there is nothing to add.</param>
public sealed record DelegationMember(Member Member, DelegationRole Role, LocalizedText? Note = null) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        var line = teller.Text["Events.Told.Part", ("name", teller.Name(Member)), ("role", Role)];
        return [Note is null ? line : $"{line} · {Note.For(teller.Text.Language).Text}"];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => [Member];
}

/// <summary>An event in a delegation's itinerary.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">On which day of the journey; null while it is not known.</param>
public sealed record ItineraryItem(EventId Event, LocalDate? Day = null) : ITold
{
    /// <summary>The day, for histories; the event's name may be behind a wall.</summary>
    public IReadOnlyList<string> Tell(Teller teller) =>
        [Day is { } day ? teller.Text["Events.Told.ItemOn", ("day", day)] : teller.Text["Events.Told.Item"]];
}
