using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Events.Transfer;

/// <summary>Visit reports: <c>reports</c>.</summary>
internal sealed class ReportsSection(MusubiDb db, Journeys journeys, ProgrammesLookup programmes) : ThreadSection<VisitReport, ReportId, ReportItem>(db, programmes)
{
    private readonly List<(VisitReport Report, Trace? Before)> written = [];

    public override string Name => "reports";

    public override string Word => "Events.Reports.Title";

    public override int Order => 144;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (report, before) in written)
        {
            await journeys.TieAsync(report, before, cancel);
        }
    }

    protected override IReadOnlyList<VisitReport> InOrder(List<VisitReport> all) => [.. all.OrderBy(one => one.Key.Stored, StringComparer.Ordinal)];

    protected override ReportId IdOf(VisitReport entity) => entity.Id;

    protected override ReportItem FactsOf(VisitReport entity, bool isProgrammePublished) => new(entity.Facts, !entity.IsReleased);

    protected override void Want(FileKeys keys, ReportItem facts)
    {
        keys.Want(facts.Facts.Names());
        keys.Want(EventsSection.Section, facts.Facts.Event);
        keys.Want(DelegationsSection.Section, facts.Facts.Delegation);
    }

    protected override ReportItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var subject = item.Reference<EventId>("event", EventsSection.Section);
        var delegation = item.Reference<DelegationId>("delegation", DelegationsSection.Section);
        var findings = item.Wording("findings", required: true);
        var met = item.References<PersonId>("met", Parts.People);
        var organisations = item.References<OrganisationId>("metOrganisations", Parts.Organisations);
        var followUps = item.Each("followUps", Parts.ReadFollowUp);
        var isHeldBack = item.Truth(Unpublished);
        return title is null || findings is null ? null : new(
            new()
            {
                Title = title,
                Findings = findings,
                Event = subject,
                Delegation = delegation,
                Met = met,
                MetOrganisations = organisations,
                FollowUps = followUps,
            },
            isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, ReportItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey("event", EventsSection.Section, facts.Facts.Event)
        .PutKey("delegation", DelegationsSection.Section, facts.Facts.Delegation)
        .Put("findings", facts.Facts.Findings)
        .PutKeys("met", Parts.People, facts.Facts.Met)
        .PutKeys("metOrganisations", Parts.Organisations, facts.Facts.MetOrganisations)
        .PutEach("followUps", facts.Facts.FollowUps, Parts.WriteFollowUp)
        .Put(Unpublished, facts.IsHeldBack);

    protected override VisitReport Add(ImportRun run, ReportId id, Key key, ReportItem facts)
    {
        var made = new VisitReport(id, run.Programme, key, facts.Facts) { StateSince = Db.Now };
        written.Add((made, null));
        made.Release(!facts.IsHeldBack, isProgrammePublic: run.IsPublished);
        Db.Add(made);
        return made;
    }

    protected override void Describe(ImportRun run, VisitReport entity, ReportItem facts)
    {
        written.Add((entity, Journeys.SubjectOf(entity.Facts)));
        entity.Describe(facts.Facts);
        entity.Release(!facts.IsHeldBack, isProgrammePublic: run.IsPublished);
    }
}

/// <summary>What a file says of a visit report, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="IsHeldBack">True: not released, so only the programme sees it.</param>
internal sealed record ReportItem(ReportFacts Facts, bool IsHeldBack);
