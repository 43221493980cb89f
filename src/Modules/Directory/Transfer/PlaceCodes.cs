using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Sees to it that no code belongs to two places at the same time, in the file and beside it.</summary>
internal sealed class PlaceCodes(MusubiDb db, ImportRun run)
{
    public async Task CheckAsync(IReadOnlyList<(FileNode Node, PlaceFacts Facts, Place? Known)> places, CancellationToken cancel)
    {
        var taken = new List<(PlaceCode Code, PlaceFacts Place)>();
        var inFile = places.Select(place => place.Known?.Id).OfType<PlaceId>().ToList();
        foreach (var (node, facts, known) in places)
        {
            foreach (var (at, code) in facts.Codes.Index())
            {
                var other = taken.Find(one => one.Code.Meets(code)).Place
                    ?? (known?.Facts.Codes.Contains(code) is true ? null : await FindAsync(code, inFile, cancel));
                if (other is not null)
                {
                    run.Faults.Add(node["codes"]!.Items[at].Place, DirectoryProblems.CodeTaken(code.Code, other.Name));
                }
            }

            taken.AddRange(facts.Codes.Select(code => (code, facts)));
        }
    }

    private async Task<PlaceFacts?> FindAsync(PlaceCode code, List<PlaceId> inFile, CancellationToken cancel)
    {
        var others = await db.Set<Place>().AsNoTracking().Matching(code.Code.Value).Where(place => !inFile.Contains(place.Id)).ToListAsync(cancel);
        return others.Find(place => place.Facts.Codes.Any(code.Meets))?.Facts;
    }
}
