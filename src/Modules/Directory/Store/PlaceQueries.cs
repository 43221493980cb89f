using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Store;

internal static class PlaceQueries
{
    /// <summary>What in the rest of the directory stands against describing a place so; null when nothing does.</summary>
    /// <param name="db">The directory as the actor may see it: a code behind another programme's wall is not told.</param>
    /// <param name="facts">What is to be said.</param>
    /// <param name="self">The place as it stands; null for a new one. What it points to already is not asked again: it may be out of sight.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Problem?> StandsAgainstAsync(this MusubiDb db, PlaceFacts facts, Place? self, CancellationToken cancel)
    {
        if (facts.Problems().FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        if (facts.Parent is { } parent && parent != self?.Parent && await db.ParentProblemAsync(parent, self?.Id, cancel) is { } above)
        {
            return above.At(nameof(PlaceFacts.Parent));
        }

        var id = self?.Id;
        for (var at = 0; at < facts.Codes.Count; at++)
        {
            var code = facts.Codes[at];
            var others = await db.Set<Place>().AsNoTracking().Matching(code.Code.Value).Where(place => place.Id != id).ToListAsync(cancel);
            if (others.Find(place => place.Facts.Codes.Any(code.Meets)) is { } other)
            {
                return DirectoryProblems.CodeTaken(code.Code, other.Name).At($"{nameof(PlaceFacts.Codes)}[{at}]");
            }
        }

        return null;
    }

    /// <summary>The places above, the nearest first; ends where the wall hides the next one.</summary>
    public static async Task<IReadOnlyList<Place>> AboveAsync(this MusubiDb db, PlaceId? parent, CancellationToken cancel)
    {
        var above = new List<Place>();
        while (parent is { } id && above.TrueForAll(place => place.Id != id)
            && await db.Set<Place>().AsNoTracking().SingleOrDefaultAsync(place => place.Id == id, cancel) is { } place)
        {
            above.Add(place);
            parent = place.Parent;
        }

        return above;
    }

    private static async Task<Problem?> ParentProblemAsync(this MusubiDb db, PlaceId parent, PlaceId? self, CancellationToken cancel)
    {
        var above = await db.AboveAsync(parent, cancel);
        return above.Count == 0 ? DirectoryProblems.UnknownTarget()
            : above.Any(place => place.Id == self) ? DirectoryProblems.ParentBelow()
            : null;
    }
}
