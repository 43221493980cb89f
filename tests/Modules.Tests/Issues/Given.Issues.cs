using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Hearings and local issues.</content>
public sealed partial class Given
{
    /// <summary>The day before the houses' clocks begin.</summary>
    internal static readonly LocalDate Yesterday = new(2026, 5, 10);

    private static readonly Instant Beginning = Instant.FromUtc(2026, 5, 11, 0, 0);

    /// <summary>A town with its administration, both public.</summary>
    internal async Task<(Place Place, Organisation Office)> TownAsync(Programme programme, string name)
    {
        var place = await PlaceAsync(programme.Programme, name, isPublished: true);
        var office = await OrganisationAsync(programme.Programme, $"{name} town hall", isPublished: true, facts => facts with { Kind = OrganisationKind.LocalGovernment, Place = place.Id });
        return (place, office);
    }

    /// <summary>A planned hearing.</summary>
    internal async Task<Hearing> HearingAsync(Programme programme, string title, (Place Place, Organisation Office) town, Action<Hearing>? also = null)
    {
        var facts = new HearingFacts { Title = Name(title), Organisation = town.Office.Id, Place = town.Place.Id, Day = Yesterday, Form = HearingForm.OnSite };
        var hearing = new Hearing(HearingId.New(), programme.Programme, NewKey("hearing"), facts, Beginning);
        also?.Invoke(hearing);
        await house.AddAsync(hearing);
        return hearing;
    }

    /// <summary>A draft that could be submitted.</summary>
    internal async Task<Issue> IssueAsync(Programme programme, string title, (Place Place, Organisation Office) town, IssueState state = IssueState.Draft, bool isReleased = false, Func<IssueFacts, IssueFacts>? change = null)
    {
        var facts = new IssueFacts
        {
            Title = Name(title),
            Organisation = town.Office.Id,
            Place = town.Place.Id,
            Summary = Name("In short"),
            Description = Name("At length"),
            Support = [new(SupportKind.Technology, null)],
        };
        var issue = new Issue(IssueId.New(), programme.Programme, NewKey("issue"), change is null ? facts : change(facts), Beginning);
        issue.Bring(state, mergedInto: null, reason: null, Beginning);
        issue.Release(isReleased, programme.IsPublished);
        await house.AddAsync(issue);
        return issue;
    }

    /// <summary>Notes as a secretariat writes them.</summary>
    internal static HearingRecord Record(string notes) => new(Name(notes), null, null);

    /// <summary>Someone who acts for a municipality.</summary>
    internal Reader CityOfficer(Programme programme, Organisation office) => house.Reader.As(Role.CityOfficer, programme.Programme, office.Id.Value);
}
