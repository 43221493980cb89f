using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Features;

/// <summary>Which day it is in a programme: in the zone of its latest edition; by UTC where it has none.</summary>
internal sealed class ProgrammeDay(MusubiDb db, ProgrammesLookup programmes)
{
    public async Task<DateTimeZone> ZoneAsync(Room room, CancellationToken cancel) =>
        (await programmes.EditionsAsync(room.Id, cancel)).LastOrDefault() is { } edition ? DateTimeZoneProviders.Tzdb[edition.TimeZone] : DateTimeZone.Utc;

    public async Task<LocalDate> TodayAsync(Room room, CancellationToken cancel) => db.Now.InZone(await ZoneAsync(room, cancel)).Date;
}
