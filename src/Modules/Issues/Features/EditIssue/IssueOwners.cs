using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;

namespace Musubi.Issues.Features.EditIssue;

/// <summary>Decides what a writer may state of an issue: city officers for their own organisation only, and nobody names what they cannot see.</summary>
internal sealed class IssueOwners(DirectoryLookup directory, ProgrammesLookup programmes)
{
    /// <summary>Why the facts are refused; null when all is well.</summary>
    public async Task<Problem?> RefusalAsync(Actor by, ProgrammeId programme, IssueFacts facts, IssueFacts? before, CancellationToken cancel)
    {
        if (!by.Has(programme, Role.Secretariat) && !by.ActsFor(programme, facts.Organisation, Role.CityOfficer))
        {
            return IssuesProblems.OrganisationNotYours().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync([facts.Organisation], before is null ? [] : [before.Organisation], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync([facts.Place], before is null ? [] : [before.Place], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        var topics = facts.Topics.Count == 0 ? null : await programmes.TopicsAsync(programme, cancel);
        return facts.Topics.All(topic => topics!.ContainsKey(topic)) ? null : ProgrammeProblems.UnknownMember().At(nameof(facts.Topics));
    }
}
