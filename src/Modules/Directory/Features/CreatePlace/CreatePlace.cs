using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.CreatePlace;

internal sealed record CreatePlaceCommand(ProgrammeId Programme, PlaceFacts Facts, bool IsIllustrative, string? Why, Actor By);

/// <summary>Adds a place to a programme; only that programme sees it until it is published.</summary>
internal sealed class CreatePlaceHandler(MusubiDb db)
{
    public async Task<Result<PlaceId>> HandleAsync(CreatePlaceCommand command, CancellationToken cancel)
    {
        if (!command.By.Has(command.Programme, Role.Secretariat))
        {
            return DirectoryProblems.NotYourProgramme();
        }

        if (await db.StandsAgainstAsync(command.Facts, self: null, cancel) is { } problem)
        {
            return problem;
        }

        var key = await Keys.NewAsync(db, command.Facts.Name.EnglishFirst(), "place", keys => keys.Set<Place>().OverTheWall().Select(place => place.Key), cancel);
        var place = new Place(PlaceId.New(), command.Programme, key, command.Facts) { IsIllustrative = command.IsIllustrative };
        db.Add(place);
        var saved = await db.SaveAsync(Acts.Of<Place>("create", command.By, command.Why), cancel);
        return saved.Succeeded(out _, out var refusal) ? place.Id : refusal;
    }
}
