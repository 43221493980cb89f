using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;

namespace Musubi.Matching.Store;

/// <summary>How programmes match.</summary>
internal static class RulesLookup
{
    /// <summary>The rules of a programme; the usual ones when it has none of its own.</summary>
    public static async Task<RulesOfMatching> RulesOfAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) =>
        (await db.Set<MatchingRules>().AsNoTracking().SingleOrDefaultAsync(rules => rules.Programme == programme, cancel))?.Facts ?? MatchingRules.Usual;
}
