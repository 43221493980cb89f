using Musubi.Catalogue.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.ShowSolutionHistory;

internal sealed class SolutionHistoryPage(Rooms rooms, HistoryReader reader, CatalogueLinks links, Text text) : RoomHistoryPage<Solution>(rooms, reader, text)
{
    protected override string Href(Solution item) => links.Solution(Room.Key, item.Key);
}
