using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>Time zones by their IANA name, from NodaTime's own data.</summary>
public static class Zones
{
    /// <summary>Japan; no summer time.</summary>
    public static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    /// <summary>Germany; summer time from the last Sunday of March to the last Sunday of October.</summary>
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Refuses with <c>foundation.zone.unknown</c> (fact <c>value</c>); bare offsets such as UTC+9 are no place's zone.</summary>
    public static Result<DateTimeZone> Find(string? name)
    {
        var typed = name?.Trim() ?? string.Empty;
        return typed.Contains('/', StringComparison.Ordinal) || typed == "UTC"
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(typed) is { } zone ? zone : Unknown(name)
            : Unknown(name);
    }

    private static Problem Unknown(string? name) => Problem.Invalid("foundation.zone.unknown", ("value", name ?? string.Empty));
}

/// <summary>Writes a time zone as its IANA name.</summary>
public sealed class ZoneJsonConverter : JsonConverter<DateTimeZone>
{
    /// <inheritdoc/>
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString();
        return Zones.Find(name).Succeeded(out var zone, out _) ? zone : throw new JsonException($"'{name}' is no time zone.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
