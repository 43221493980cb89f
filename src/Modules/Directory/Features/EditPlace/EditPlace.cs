using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.EditPlace;

internal sealed record EditPlaceCommand(PlaceId Place, int Version, PlaceFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditPlaceHandler(MusubiDb db)
{
    /// <summary>Refuses with <c>persistence.changed-meanwhile</c> when somebody saved after the version that the actor saw.</summary>
    public async Task<Result<Done>> HandleAsync(EditPlaceCommand command, CancellationToken cancel)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(place => place.Id == command.Place, cancel) is not { } place)
        {
            return DirectoryProblems.Unknown(DirectoryPart.Places, command.Place.Value);
        }

        if (!command.By.MayKeep(place))
        {
            return DirectoryProblems.NotYours();
        }

        if (await db.StandsAgainstAsync(command.Facts, place, cancel) is { } problem)
        {
            return problem;
        }

        place.Describe(command.Facts);
        place.IsIllustrative = command.IsIllustrative;
        db.Expect(place, command.Version);
        return await db.SaveAsync(Acts.Of<Place>("edit", command.By, command.Why), cancel);
    }
}
