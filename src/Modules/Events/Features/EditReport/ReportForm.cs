using Musubi.Directory;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.EditReport;

/// <summary>The form in which a visit report is written and edited.</summary>
internal sealed class ReportForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    public Guid? Event { get; set; }

    public Guid? Delegation { get; set; }

    public LocalizedInput Findings { get; set; } = new();

    /// <summary>Everyone met, as <see cref="Member"/> writes itself.</summary>
    public List<string> Met { get; set; } = [];

    public List<FollowUpRow> FollowUps { get; set; } = [];

    public static ReportForm Of(ReportFacts facts, bool isIllustrative, int version) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Event = facts.Event?.Value,
        Delegation = facts.Delegation?.Value,
        Findings = LocalizedInput.From(facts.Findings),
        Met = [.. facts.Met.Select(person => ((Member)person).ToString()), .. facts.MetOrganisations.Select(organisation => ((Member)organisation).ToString())],
        FollowUps = [.. facts.FollowUps.Select(FollowUpRow.Of)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Does what a button of the rows says.</summary>
    public override void Act(string act) => FollowUps.Apply("followups", act);

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ReportFacts? Read(FormReading reading, ReportFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var findings = reading.Take(Findings, nameof(Findings), before?.Findings, by);
        var met = Met.Select(typed => Member.TryParse(typed, out var member) ? member : (Member?)null).OfType<Member>().ToLookup(member => member.Kind, member => member.Id);
        var followUps = FollowUps.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(FollowUps)}[{row.Index}]", before?.FollowUps.ElementAtOrDefault(row.Index), by)).ToList();
        return title is null || findings is null || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Findings = findings,
            Event = Event is { } item ? new EventId(item) : null,
            Delegation = Delegation is { } delegation ? new DelegationId(delegation) : null,
            Met = [.. met[MemberKind.Person].Select(PersonId.From)],
            MetOrganisations = [.. met[MemberKind.Organisation].Select(OrganisationId.From)],
            FollowUps = [.. followUps.OfType<FollowUp>()],
        };
    }
}
