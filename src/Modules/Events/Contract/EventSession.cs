using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events;

/// <summary>A part of an event, with a time of its own as far as it is known.</summary>
/// <param name="Key">Unique within the event; it stays when the session is renamed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
public sealed record EventSession(Key Key, SessionKind Kind, LocalizedText Title) : ITold, INames
{
    /// <summary>The day, by the event's clocks; null while it is not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>From when to when; never without a day.</summary>
    public Hours? Hours { get; init; }

    /// <summary>The room, as signs say it.</summary>
    public string? Room { get; init; }

    /// <summary>Languages spoken.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>Languages into which is interpreted.</summary>
    public IReadOnlyList<Language> InterpretedInto { get; init; } = [];

    /// <summary>Who speaks and who leads.</summary>
    public IReadOnlyList<EventPart> Speakers { get; init; } = [];

    /// <summary>Where its papers are.</summary>
    public WebAddress? Materials { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>True when both are in the same room at the same time.</summary>
    public bool ClashesWith(EventSession other) =>
        Room is not null && string.Equals(Room, other.Room, StringComparison.OrdinalIgnoreCase) && Day is not null && Day == other.Day
        && Hours is not null && other.Hours is not null && Hours.Overlaps(other.Hours);

    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        var line = teller.Text["Events.Told.Session", ("title", Title), ("kind", Kind)];
        string?[] more = [Day is { } day ? teller.Text.Formats.Date(day, WebKit.DateStyle.Short) : null, Hours?.Say(teller.Text.Formats), Room];
        return [string.Join(" · ", more.OfType<string>().Prepend(line)), .. Speakers.SelectMany(speaker => speaker.Tell(teller))];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => Speakers.Select(speaker => speaker.Member);
}
