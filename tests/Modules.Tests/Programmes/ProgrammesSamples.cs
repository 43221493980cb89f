using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;
using Musubi.Programmes;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Programmes;

internal sealed class ProgrammesSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var hidden = Make(samples.Programme, "hidden-programme", RouteSamples.HiddenName);
        await samples.House.AddAsync(hidden, Make(samples.Foreign, "foreign-programme", "Foreign programme"));
        samples.Set("programmes/{key}", hidden.Key.Stored);
        await GivePartsAsync(samples);
    }

    private static async Task GivePartsAsync(RouteSamples samples)
    {
        var name = new LocalizedText(Language.English, RouteSamples.HiddenName);
        var key = Key.Parse("hidden-part");
        var place = await samples.House.Given.PlaceAsync(samples.Programme, RouteSamples.HiddenName);
        var membership = new Membership(MembershipId.New(), samples.Programme, place.Id, MembershipRole.Participant, edition: null);
        await samples.House.AddAsync(
            new Topic(TopicId.New(), samples.Programme, key, new TopicFacts(name, IsShared: true)),
            new Edition(EditionId.New(), samples.Programme, key, new EditionFacts { Name = name, TimeZone = "Asia/Tokyo" }),
            new KnownFact(KnownFactId.New(), samples.Programme, key, new FactStatement { Text = name, Stage = FactStage.Context }),
            membership);
        samples.Set("programmes/{key}/editions/{edition}", key.Stored);
        samples.Set("programmes/{key}/facts/{fact}", key.Stored);
        samples.Set("programmes/{key}/topics/{topic}", key.Stored);
        samples.Set("programmes/{key}/members/{membership}", membership.Id);
    }

    private static Programme Make(ProgrammeId id, string key, string name)
    {
        var text = new LocalizedText(Language.English, name);
        return new(id, Key.Parse(key), new ProgrammeFacts { Name = text, Kind = ProgrammeKind.Network, Summary = text, Accent = Accent.Teal });
    }
}
