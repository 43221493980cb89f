using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Musubi.Foundation;

/// <summary>A time at a place until which something is received: wall time, zone, and the instant they meant when it was set.</summary>
/// <remarks>
/// The wall time is what was promised. When zone rules change it stays, and the instant follows (<see cref="WithPresentRules"/>).
/// Stored by RFC 9557: "2026-03-31T17:00:00+02:00[Europe/Berlin]". Finest unit: microseconds, as the databases keep them.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Deadline>))]
public sealed record Deadline : IStoredText<Deadline>
{
    /// <summary>The last microsecond of a day: received within it is in time.</summary>
    private static readonly LocalTime LastMoment = LocalTime.FromTicksSinceMidnight(NodaConstants.TicksPerDay - 10);

    /// <summary>A time told twice means the later, one skipped by summer time the moment after the gap: never less than was promised.</summary>
    private static readonly ZoneLocalMappingResolver Generous =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    private static readonly LocalDateTimePattern WallPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFF");
    private static readonly LocalDateTimePattern ShortPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly OffsetDateTimePattern OffsetPattern =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFo<+HH:mm>");

    private Deadline(LocalDateTime wall, DateTimeZone zone, Instant instant) => (Wall, Zone, Instant) = (wall, zone, instant);

    /// <summary>The promised date and time on the wall clock of the zone.</summary>
    public LocalDateTime Wall { get; }

    /// <summary>The programme's zone; always printed beside the time.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The instant: received at or before it is in time.</summary>
    public Instant Instant { get; }

    /// <summary>The promised day.</summary>
    public LocalDate Day => Wall.Date;

    /// <summary>True when the whole day counts: pages show the day without a time.</summary>
    public bool IsEndOfDay => Wall.TimeOfDay == LastMoment;

    /// <inheritdoc/>
    public string Stored =>
        $"{OffsetPattern.Format(new OffsetDateTime(Wall, Offset.FromTicks((Wall.InUtc().ToInstant() - Instant).BclCompatibleTicks)))}[{Zone.Id}]";

    /// <summary>A deadline at a time of day.</summary>
    public static Deadline At(LocalDateTime wall, DateTimeZone zone) => new(wall, zone, wall.InZone(zone, Generous).ToInstant());

    /// <summary>A deadline given as a day: "31 March" means the end of that day in the programme's zone.</summary>
    public static Deadline EndOf(LocalDate day, DateTimeZone zone) => At(day + LastMoment, zone);

    /// <summary>
    /// Reads the stored form; also without offset, "2026-03-31T17:00[Europe/Berlin]", and a day alone, "2026-03-31[Asia/Tokyo]", which
    /// means its end. Refuses with <c>foundation.deadline.malformed</c> (fact <c>value</c>) or <c>foundation.zone.unknown</c>.
    /// </summary>
    public static Result<Deadline> Check(string? text)
    {
        var typed = TypedText.Clean(text);
        var bracket = typed.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0 || !typed.EndsWith(']'))
        {
            return Problem.Invalid("foundation.deadline.malformed", ("value", text ?? string.Empty));
        }

        if (!Zones.Find(typed[(bracket + 1)..^1]).Succeeded(out var zone, out var problem))
        {
            return problem;
        }

        var time = typed[..bracket];
        if (OffsetPattern.Parse(time).TryGetValue(default, out var exact))
        {
            return new Deadline(exact.LocalDateTime, zone, exact.ToInstant());
        }

        if (WallPattern.Parse(time).TryGetValue(default, out var wall) || ShortPattern.Parse(time).TryGetValue(default, out wall))
        {
            return At(wall, zone);
        }

        return LocalDatePattern.Iso.Parse(time).TryGetValue(default, out var day)
            ? EndOf(day, zone)
            : Problem.Invalid("foundation.deadline.malformed", ("value", text ?? string.Empty));
    }

    /// <summary>Reads the stored form; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Deadline? deadline) => Check(text).Succeeded(out deadline, out _);

    /// <summary>Reads the stored form known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Deadline Parse(string? text) => StoredText.Parse<Deadline>(text);

    /// <summary>True when something received at that instant, by the database's clock, is in time.</summary>
    public bool IsInTime(Instant received) => received <= Instant;

    /// <summary>The same promise under the present rules of its zone: the wall time stays, the instant may move.</summary>
    public Deadline WithPresentRules(IDateTimeZoneProvider zones) => At(Wall, zones[Zone.Id]);

    /// <summary>The deadline on a reader's own wall clock; the day may be another one.</summary>
    public ZonedDateTime SeenFrom(DateTimeZone readersZone) => Instant.InZone(readersZone);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
