using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Listing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Directory.Features.ListPlaces;

/// <summary>The list of places as its reader may see it.</summary>
internal sealed class PlaceList(MusubiDb db, DirectoryLookup lookup, EntryFilters filters, DirectoryLinks links, Text text)
{
    public async Task<TableView> ReadAsync(TableQuery query, Actor reader, CancellationToken cancel)
    {
        var kind = query.Filter<PlaceKind>("kind");
        var parent = Guid.TryParse(query.Filter("parent"), out var within) ? new PlaceId(within) : (PlaceId?)null;
        var places = db.Set<Place>().AsNoTracking().Matching(query.Search).Filtered(query)
            .Where(place => kind == null || place.Kind == kind)
            .Where(place => parent == null || place.Parent == parent);
        var sorts = new TableSorts<Place>("name")
            .By("name", ReaderOrder.ByWording<Place>(place => place.Name, text.Language))
            .By("kind", Ranks.ByWord<Place, PlaceKind>(place => place.Kind, text));
        var rows = await query.Cut(sorts.Apply(places, query).ThenBy(place => place.Id)).ToListAsync(cancel);
        var parents = await lookup.PlacesAsync(rows.Select(place => place.Parent).OfType<PlaceId>(), cancel);
        var programmes = await filters.ProgrammesAsync<Place>(cancel);

        var view = new TableView<Place>("places", query)
            .Column(text["Directory.Place.Name"], place => ((Cell)place.Name).LinkTo(links.Place(place.Id)).Marked(place), "name")
            .Column(text["Directory.Place.Kind"], place => Cell.Of(place.Kind), "kind")
            .Column(text["Directory.Place.Parent"], place => place.Parent is { } above && parents.TryGetValue(above, out var name)
                ? ((Cell)name.Name).LinkTo(links.Place(above))
                : Cell.Empty)
            .Column(text["Directory.Place.Codes"], place => Cell.Of(place.Facts.Codes.Select(code => code.Code.Shown)))
            .WithStanding(programmes, reader, text)
            .Filter("kind", text["Directory.Place.Kind"], Option.Of<PlaceKind>(text))
            .Filter("parent", text["Directory.Places.Within"], await ParentsAsync(cancel))
            .WithFilters(programmes, reader, text);
        return (reader.Kept().Count > 0
                ? view.WhenEmpty(text["Directory.Places.Empty"], text["Directory.Places.Empty.Add"], links.NewPlace(), text["Directory.Places.New"])
                : view.WhenEmpty(text["Directory.Places.Empty"], text["Directory.Places.Empty.Wait"]))
            .With(rows, await places.CountAsync(cancel));
    }

    private async Task<IReadOnlyList<Option>> ParentsAsync(CancellationToken cancel)
    {
        var parents = db.Set<Place>().Where(place => db.Set<Place>().Any(child => child.Parent == place.Id));
        var named = await parents.AsNoTracking().OrderByWording(place => place.Name, text.Language).Select(place => new { place.Id, place.Name }).ToListAsync(cancel);
        return [.. named.Select(place => new Option(place.Id.ToString(), place.Name.For(text.Language).Text))];
    }
}
