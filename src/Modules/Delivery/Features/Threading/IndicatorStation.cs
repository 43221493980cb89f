using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Delivery.Features.Threading;

/// <summary>Indicators on a thread: their readings are the stage of the result.</summary>
internal sealed class IndicatorStation(MusubiDb db, ProgrammesLookup programmes, DeliveryLinks here, Text text) : IStation
{
    public string Kind => DeliveryTraces.Indicator;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new IndicatorId(id)).ToList();
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => wanted.Contains(indicator.Id) && indicator.ArchivedAt == null).ToListAsync(cancel);
        var readings = (await db.Readings().AsNoTracking().Where(reading => wanted.Contains(reading.Indicator) && reading.ArchivedAt == null).ToListAsync(cancel)).ToLookup(reading => reading.Indicator);
        var faces = await programmes.FindAsync(indicators.Select(indicator => indicator.Programme), cancel);
        return [.. indicators.Where(indicator => faces.ContainsKey(indicator.Programme)).Select(indicator => Node(indicator, faces[indicator.Programme], [.. readings[indicator.Id]]))];
    }

    private ThreadNode Node(Indicator indicator, ProgrammeFace programme, IReadOnlyList<Reading> readings)
    {
        var outcome = indicator.Compare(readings);
        return new(indicator.Trace, ThreadStage.Result, indicator.Title, here.Indicator(programme.Key, indicator.Key), outcome.Latest is null ? ThreadState.Current : ThreadState.Done)
        {
            Told = outcome.Latest is { } latest
                ? text["Delivery.Station.Indicator", ("value", latest.Value), ("unit", indicator.Unit)]
                : text["Delivery.Station.Indicator.None"],
            On = outcome.Latest?.Period.LastDay,
            IsIllustrative = indicator.IsIllustrative,
        };
    }
}
