using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.ListMatches;

/// <summary>What the filters above the list of matches leave.</summary>
internal static class MatchFilters
{
    public static IQueryable<Match> Narrow(IQueryable<Match> matches, TableQuery query)
    {
        matches = query.Filter<Standing>("state") is Standing.Archived ? matches.Where(match => match.ArchivedAt != null) : matches.Where(match => match.ArchivedAt == null);
        if (query.Filter<MatchState>("progress") is { } state)
        {
            matches = matches.Where(match => match.State == state);
        }

        if (Guid.TryParse(query.Filter("issue"), out var issue))
        {
            matches = matches.Where(match => match.Issue == new IssueId(issue));
        }

        if (Guid.TryParse(query.Filter("organisation"), out var organisation))
        {
            var side = new OrganisationId(organisation);
            matches = matches.Where(match => match.Owner == side || match.Provider == side);
        }

        return query.Filter<AnswersGiven>("answers") switch
        {
            AnswersGiven.None => matches.Where(match => match.CitySays == null && match.PartnerSays == null),
            AnswersGiven.CityMissing => matches.Where(match => match.CitySays == null),
            AnswersGiven.PartnerMissing => matches.Where(match => match.PartnerSays == null),
            AnswersGiven.Both => matches.Where(match => match.CitySays != null && match.PartnerSays != null),
            _ => matches,
        };
    }
}

/// <summary>Which sides have answered.</summary>
[Worded]
internal enum AnswersGiven
{
    /// <summary>Neither side.</summary>
    None = 1,

    /// <summary>The owner of the issue has not.</summary>
    CityMissing = 2,

    /// <summary>The provider has not.</summary>
    PartnerMissing = 3,

    /// <summary>Both sides.</summary>
    Both = 4,
}
