using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.Mentioning;

/// <summary>Tells the page of an organisation what it offers, and the page of a place what is in use there, the latest first.</summary>
internal sealed class SolutionMentions(MusubiDb db, CurrentActor current, ProgrammesLookup programmes, CatalogueLinks links, Text text)
{
    // A page shows the latest; the lists show all.
    private const int Most = 30;

    public async Task<MentionGroup> OfAsync(DirectoryPart part, Guid id, CancellationToken cancel)
    {
        var mark = Marks.Of(new PlaceId(id));
        var solutions = db.Set<Solution>().AsNoTracking().SeenBy(current.Actor).Where(solution => solution.ArchivedAt == null);
        var found = part switch
        {
            DirectoryPart.Organisations => await LatestAsync(solutions.Where(solution => solution.Organisation == new OrganisationId(id)), cancel),
            DirectoryPart.Places => await LatestAsync(solutions.Where(solution => solution.PlaceMarks.Contains(mark)), cancel),
            _ => [],
        };
        var rooms = await programmes.FindAsync(found.Select(solution => solution.Programme), cancel);
        return new(
            text["Catalogue.Solutions.Title"],
            [
                .. found.Where(solution => rooms.ContainsKey(solution.Programme)).Select(solution => new Mention(
                    solution.Title,
                    links.Solution(rooms[solution.Programme].Key, solution.Key),
                    [new(text.Of(solution.Maturity), rooms[solution.Programme].Name, solution.Summary, solution.IsIllustrative)])),
            ]);
    }

    private static Task<List<Solution>> LatestAsync(IQueryable<Solution> solutions, CancellationToken cancel) => solutions.OrderByDescending(solution => solution.Id).Take(Most).ToListAsync(cancel);
}
