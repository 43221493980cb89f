using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.EditAgreement;

/// <summary>Whether what is said of an agreement fits together and names only whom the writer may see.</summary>
internal sealed class AgreementCheck(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Problem?> RefusalAsync(ProgrammeId programme, AgreementFacts facts, Agreement? before, CancellationToken cancel)
    {
        if (facts.Parties.Select(party => party.Who).Distinct().Count() != facts.Parties.Count)
        {
            return AgreementsProblems.PartyTwice().At("Parties");
        }

        if (facts.Commitments.Any(one => facts.Parties.All(party => party.Who != one.By)))
        {
            return AgreementsProblems.PromisedByNoParty().At("Commitments");
        }

        if (facts.Follows is { } follows)
        {
            if (follows == before?.Id)
            {
                return AgreementsProblems.FollowsItself().At("Follows");
            }

            if (follows != before?.Follows?.Id && !await db.Set<Agreement>().AnyAsync(agreement => agreement.Id == follows && agreement.Programme == programme, cancel))
            {
                return ProgrammeProblems.UnknownMember().At("Follows");
            }
        }

        var known = before?.Parties.SelectMany(party => party.Names()) ?? [];
        return await directory.SeesAsync(facts.Parties.SelectMany(party => party.Names()), known, cancel) ? null : ProgrammeProblems.UnknownMember().At("Parties");
    }
}
