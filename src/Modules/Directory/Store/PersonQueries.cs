using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Store;

internal static class PersonQueries
{
    /// <summary>What in the rest of the directory stands against describing a person so; null when nothing does.</summary>
    /// <param name="db">The directory as the actor may see it.</param>
    /// <param name="facts">What is to be said.</param>
    /// <param name="self">The person as they stand; null for a new one. What they point to already is not asked again: it may be out of sight.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Problem?> StandsAgainstAsync(this MusubiDb db, PersonFacts facts, Person? self, CancellationToken cancel)
    {
        var wanted = facts.Roles.Select(role => role.Organisation).Where(id => self?.Organisations.Contains(id.Value) is not true).Distinct().ToList();
        var known = await db.Set<Organisation>().Where(organisation => wanted.Contains(organisation.Id)).Select(organisation => organisation.Id).ToListAsync(cancel);
        var missing = facts.Roles.Index().Where(role => wanted.Contains(role.Item.Organisation) && !known.Contains(role.Item.Organisation)).ToList();
        return missing.Count > 0 ? DirectoryProblems.UnknownTarget().At($"{nameof(PersonFacts.Roles)}[{missing[0].Index}]") : null;
    }
}
