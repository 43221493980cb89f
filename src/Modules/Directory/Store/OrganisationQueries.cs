using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Store;

internal static class OrganisationQueries
{
    /// <summary>What in the rest of the directory stands against describing an organisation so; null when nothing does.</summary>
    /// <param name="db">The directory as the actor may see it: a number behind another programme's wall is not told.</param>
    /// <param name="facts">What is to be said.</param>
    /// <param name="self">The organisation as it stands; null for a new one. What it points to already is not asked again: it may be out of sight.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Problem?> StandsAgainstAsync(this MusubiDb db, OrganisationFacts facts, Organisation? self, CancellationToken cancel)
    {
        if (facts.Problems().FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        if (facts.Place is { } seat && seat != self?.Place && !await db.Set<Place>().AnyAsync(place => place.Id == seat, cancel))
        {
            return DirectoryProblems.UnknownTarget().At(nameof(OrganisationFacts.Place));
        }

        if (facts.Parent is { } parent && parent != self?.Parent && await db.ParentProblemAsync(parent, self?.Id, cancel) is { } above)
        {
            return above.At(nameof(OrganisationFacts.Parent));
        }

        var id = self?.Id;
        for (var at = 0; at < facts.Identifiers.Count; at++)
        {
            var number = facts.Identifiers[at];
            var others = await db.Set<Organisation>().AsNoTracking().Matching(number.Value).Where(organisation => organisation.Id != id).ToListAsync(cancel);
            if (others.Find(organisation => organisation.Facts.Identifiers.Contains(number)) is { } other)
            {
                return DirectoryProblems.CodeTaken(number, other.Name).At($"{nameof(OrganisationFacts.Identifiers)}[{at}]");
            }
        }

        return null;
    }

    /// <summary>The organisations above, the nearest first; ends where the wall hides the next one.</summary>
    public static async Task<IReadOnlyList<Organisation>> AboveAsync(this MusubiDb db, OrganisationId? parent, CancellationToken cancel)
    {
        var above = new List<Organisation>();
        while (parent is { } id && above.TrueForAll(organisation => organisation.Id != id)
            && await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(organisation => organisation.Id == id, cancel) is { } organisation)
        {
            above.Add(organisation);
            parent = organisation.Parent;
        }

        return above;
    }

    private static async Task<Problem?> ParentProblemAsync(this MusubiDb db, OrganisationId parent, OrganisationId? self, CancellationToken cancel)
    {
        var above = await db.AboveAsync(parent, cancel);
        return above.Count == 0 ? DirectoryProblems.UnknownTarget()
            : above.Any(organisation => organisation.Id == self) ? DirectoryProblems.ParentBelow()
            : null;
    }
}
