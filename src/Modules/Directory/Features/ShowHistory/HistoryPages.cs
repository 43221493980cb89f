using Musubi.Directory.Features.EditPlace;
using Musubi.Directory.Model;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Directory.Features.ShowHistory;

internal sealed class PlaceHistoryPage(MusubiDb db, DirectoryLookup lookup, Text text)
    : ShowHistoryPage<Place, PlaceFacts>(db, lookup, text, PlaceAspects.All)
{
    protected override IEnumerable<PlaceId?> PlacesOf(PlaceFacts facts) => [facts.Parent];
}
