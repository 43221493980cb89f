using Musubi.Catalogue;
using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Catalogue;

internal sealed class CatalogueSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var (name, key) = (new LocalizedText(Language.English, RouteSamples.HiddenName), Key.Parse("hidden-solution"));
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        await samples.House.AddAsync(new Solution(
            SolutionId.New(), samples.Programme, key, new() { Title = name, Organisation = new OrganisationId(samples.Organisation.Value), Summary = name, Maturity = Maturity.Idea }, new(2027, 5, 11)));
        samples.Set("programmes/{key}/solutions/{item}", key.Stored);
        samples.Ask("programmes/{key}/solutions/{item}/submit", "act=Submit&seen=1");
    }
}
