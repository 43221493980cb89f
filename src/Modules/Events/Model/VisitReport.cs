using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events.Model;

/// <summary>What a delegate learned on a visit, and what is to follow.</summary>
internal sealed class VisitReport : ThreadContent
{
    public const string TraceKind = "report";

    public VisitReport(ReportId id, ProgrammeId programme, Key key, ReportFacts facts)
        : this(id, programme, key) => Describe(facts);

    private VisitReport(ReportId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public ReportId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public LocalizedText Findings { get; private set; } = null!;

    public EventId? Event { get; private set; }

    public DelegationId? Delegation { get; private set; }

    public IReadOnlyList<PersonId> Met { get; private set; } = [];

    public IReadOnlyList<OrganisationId> MetOrganisations { get; private set; } = [];

    public IReadOnlyList<FollowUp> FollowUps { get; private set; } = [];

    /// <summary>The account that wrote it; null when it came from a file.</summary>
    public AccountId? Author { get; init; }

    /// <summary>When it was written.</summary>
    public Instant StateSince { get; init; }

    public override Trace Trace => new(TraceKind, Id.Value);

    public override LocalizedText Called => Title;

    public ReportFacts Facts => new()
    {
        Title = Title,
        Findings = Findings,
        Event = Event,
        Delegation = Delegation,
        Met = Met,
        MetOrganisations = MetOrganisations,
        FollowUps = FollowUps,
    };

    /// <summary>Delegates write together until it is released; afterwards only its author and the secretariat change it.</summary>
    public override bool MayChange(Actor actor) =>
        base.MayChange(actor) || (actor.Has(Programme, Role.Delegate) && (!IsReleased || (Author is not null && actor.Account == Author)));

    public void Describe(ReportFacts facts)
    {
        (Title, Findings, Event, Delegation) = (facts.Title, facts.Findings, facts.Event, facts.Delegation);
        (Met, MetOrganisations, FollowUps) = (facts.Met, facts.MetOrganisations, facts.FollowUps);
    }

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Findings.Wordings()];
}
