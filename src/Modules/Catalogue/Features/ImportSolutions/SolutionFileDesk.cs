using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Keeps uploaded tables from the check to the decision. Everybody finds their own only, for a day.</summary>
internal static class SolutionFileDesk
{
    /// <summary>The file; null when it is over its day, of another programme or somebody else's.</summary>
    public static Task<SolutionFile?> FindFileAsync(this MusubiDb db, ProgrammeId programme, SolutionFileId id, Actor by, CancellationToken cancel)
    {
        var (account, since) = (by.Account, db.Now - SolutionFile.Kept);
        return db.Set<SolutionFile>().SingleOrDefaultAsync(file => file.Id == id && file.Programme == programme && file.Account == account && file.UploadedAt > since, cancel);
    }
}
