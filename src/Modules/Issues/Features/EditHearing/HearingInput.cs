using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.EditHearing;

/// <summary>The form in which a hearing is planned and edited.</summary>
internal sealed class HearingInput : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    [Required]
    public Guid? Organisation { get; set; }

    [Required]
    public Guid? Place { get; set; }

    public Guid? Edition { get; set; }

    [Required]
    public LocalDate? Day { get; set; }

    public string? Time { get; set; }

    [Required]
    public HearingForm? Form { get; set; }

    /// <summary>Who takes part beside the organisation heard, as <see cref="Member"/> writes itself.</summary>
    public List<string> TakingPart { get; set; } = [];

    /// <summary>Those chosen as taking part.</summary>
    public IEnumerable<Member> Chosen() => TakingPart.Select(typed => Member.TryParse(typed, out var member) ? member : (Member?)null).OfType<Member>();

    public static HearingInput From(HearingFacts facts, bool isIllustrative, int version) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Organisation = facts.Organisation.Value,
        Place = facts.Place.Value,
        Edition = facts.Edition?.Value,
        Day = facts.Day,
        Time = TypedTime.Show(facts.Time),
        Form = facts.Form,
        TakingPart = [.. facts.Organisations.Select(one => ((Member)one).ToString()), .. facts.People.Select(one => ((Member)one).ToString())],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public HearingFacts? Read(FormReading reading, HearingFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var time = string.IsNullOrWhiteSpace(Time) ? null : TypedTime.Parse(Time);
        if (time is null && !string.IsNullOrWhiteSpace(Time))
        {
            reading.Refuse(IssuesProblems.NotATime(), nameof(Time));
        }

        var chosen = Chosen().ToLookup(member => member.Kind, member => member.Id);
        return title is null || Organisation is not { } organisation || Place is not { } place || Day is not { } day || Form is not { } form || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Organisation = new(organisation),
            Place = new(place),
            Edition = Edition is { } edition ? new EditionId(edition) : null,
            Day = day,
            Time = time,
            Form = form,
            Organisations = [.. chosen[MemberKind.Organisation].Select(OrganisationId.From)],
            People = [.. chosen[MemberKind.Person].Select(PersonId.From)],
        };
    }
}
