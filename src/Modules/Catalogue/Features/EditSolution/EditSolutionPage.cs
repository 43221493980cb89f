using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.EditSolution;

[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class EditSolutionPage(Rooms rooms, Tellers tellers, EditSolutionHandler handler, MusubiDb db, CatalogueLinks links, Text text)
    : RoomEditPage<Solution, SolutionInput, SolutionFacts>(rooms, tellers, text)
{
    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);

    protected override SolutionInput FormOf(Solution item) => SolutionInput.From(item.Facts, item.IsIllustrative, item.Version);

    protected override SolutionFacts FactsOf(Solution item) => item.Facts;

    protected override SolutionFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, db.Now.InUtc().Date, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(SolutionFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, IsMended: !this.AsksForTranslation(), Room.Reader), cancel);

    protected override string Href(Solution item) => links.Solution(Room.Key, item.Key);
}
