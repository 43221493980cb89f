using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Access.Routes;
using NodaTime;

namespace Musubi.Modules.Tests.Matching;

internal sealed class MatchingSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var (name, key, now) = (new LocalizedText(Language.English, RouteSamples.HiddenName), Key.Parse("hidden-match"), Instant.FromUtc(2026, 5, 11, 0, 0));
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        var side = new OrganisationId(samples.Organisation.Value);
        var match = new Match(
            MatchId.New(), samples.Programme, key, new(IssueId.New(), side, SolutionId.New(), side, name), new(MatchOrigin.Person), new(now, now + Duration.FromDays(30)));
        await samples.House.AddAsync(match);
        samples.Set("programmes/{key}/matches/{item}", key.Stored);
        samples.Set("programmes/{key}/matching/issues/{item}", "hidden-thing");
        samples.Set("programmes/{key}/matching/issues/{item}/consider/{solution}", "hidden-solution");
        samples.Set("programmes/{key}/matching/solutions/{item}", "hidden-solution");
        samples.Ask("programmes/{key}/matches/{item}/standing", "act=Archive");
    }
}
