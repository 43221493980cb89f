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
    }

    private static Programme Make(ProgrammeId id, string key, string name)
    {
        var text = new LocalizedText(Language.English, name);
        return new(id, Key.Parse(key), new ProgrammeFacts { Name = text, Kind = ProgrammeKind.Network, Summary = text, Accent = Accent.Teal });
    }
}
