using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ListIndicators;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListIndicatorsPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, DeliveryLinks here, Text text) : RoomListPage(rooms, text)
{
    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var indicators = db.Set<Indicator>().AsNoTracking().Where(indicator => indicator.Programme == Room.Id).Matching(query.Search).InState(query);
        indicators = query.Filter<IndicatorDirection>("direction") is { } direction ? indicators.Where(indicator => indicator.Direction == direction) : indicators;
        var sorts = new TableSorts<Indicator>("title")
            .By("title", ReaderOrder.ByWording<Indicator>(indicator => indicator.Title, Text.Language))
            .By("since", indicator => indicator.StateSince);
        var rows = await query.Cut(sorts.Apply(indicators, query).ThenBy(indicator => indicator.Id)).ToListAsync(cancel);
        var ids = rows.ConvertAll(indicator => indicator.Id);
        var readings = (await db.Readings().AsNoTracking().Where(reading => ids.Contains(reading.Indicator)).ToListAsync(cancel)).ToLookup(reading => reading.Indicator);
        var outcomes = rows.ToDictionary(indicator => indicator.Id, indicator => indicator.Compare(readings[indicator.Id]));
        var names = await NameBook.ReadAsync(
            directory, Text, rows.Where(indicator => indicator.Place is not null).Select(indicator => (Member)indicator.Place!.Value).Concat(rows.Select(indicator => (Member)indicator.Owner)), cancel);

        var view = new TableView<Indicator>("indicators", query)
            .Column(Text["Delivery.Field.Title"], indicator => ((Cell)indicator.Title).LinkTo(here.Indicator(Room.Key, indicator.Key)).Marked(indicator), "title")
            .Column(Text["Delivery.Field.Place"], indicator => indicator.Place is { } place ? names.Find(place)?.Name : null)
            .Column(Text["Delivery.Field.Owner"], indicator => names.Find(indicator.Owner)?.Name)
            .Column(Text["Delivery.Field.BaselineValue"], indicator => Cell.Of(indicator.BaselineValue))
            .Column(Text["Delivery.ListIndicators.Latest"], indicator => Cell.Of(outcomes[indicator.Id].Latest?.Value))
            .Column(Text["Delivery.Field.TargetValue"], indicator => Cell.Of(indicator.TargetValue))
            .Column(Text["Delivery.Field.Unit"], indicator => indicator.Unit)
            .Column(Text["Delivery.ListIndicators.Reached"], indicator => outcomes[indicator.Id].IsReached is { } yes ? Cell.Of(Text[yes ? "Common.Yes" : "Common.No"]).AsBadge(yes ? Tone.Success : Tone.Neutral) : Cell.Empty)
            .Filter("direction", Text["Delivery.Field.Direction"], Option.Of<IndicatorDirection>(Text))
            .WithStanding(Room.IsInside, Text, indicator => indicator);
        return (Room.Is(Makers.All)
                ? view.WhenEmpty(Text["Delivery.ListIndicators.Empty"], Text["Delivery.ListIndicators.Empty.Add"], here.NewIndicator(Room.Key), Text["Delivery.AddIndicator.Title"])
                : view.WhenEmpty(Text["Delivery.ListIndicators.Empty"], Text["Delivery.ListIndicators.Empty.Wait"]))
            .With(rows, await indicators.CountAsync(cancel));
    }
}
