using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.EditSolution;

/// <summary>Decides what a writer may state of a solution: partners for their own organisation only, and nobody names what they cannot see.</summary>
internal sealed class SolutionOwners(DirectoryLookup directory, ProgrammesLookup programmes)
{
    /// <summary>Why the facts are refused; null when all is well.</summary>
    public async Task<Problem?> RefusalAsync(Actor by, ProgrammeId programme, SolutionFacts facts, SolutionFacts? before, CancellationToken cancel)
    {
        if (!by.Has(programme, Role.Secretariat) && !by.ActsFor(programme, facts.Organisation, Role.Partner))
        {
            return CatalogueProblems.OrganisationNotYours().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync([facts.Organisation], before is null ? [] : [before.Organisation], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync(facts.Places.Select(place => (Member)place), before?.Places.Select(place => (Member)place) ?? [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Places));
        }

        var topics = facts.Topics.Count == 0 ? null : await programmes.TopicsAsync(programme, cancel);
        return facts.Topics.All(topic => topics!.ContainsKey(topic)) ? null : ProgrammeProblems.UnknownMember().At(nameof(facts.Topics));
    }
}
