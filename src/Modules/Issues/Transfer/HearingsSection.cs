using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Features.RecordConsent;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime.Text;

namespace Musubi.Issues.Transfer;

/// <summary>Hearings: <c>hearings</c>. What was said stands in the file of a secretariat only, since only that may take one out.</summary>
internal sealed class HearingsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, ConsentOfHearings consents)
    : ThreadSection<Hearing, HearingId, HearingItem>(db, programmes, threads)
{
    private readonly List<Hearing> described = [];

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public override string Name => Sections.Hearings;

    public override string Word => "Issues.Section.Hearings";

    public override int Order => 100;

    /// <summary>An issue stays public only while its hearing's consent holds, whoever ends it.</summary>
    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var hearing in described.Where(hearing => hearing.Consent is not { Holds: true }))
        {
            await consents.TakeBackAsync(hearing, cancel);
        }
    }

    protected override HearingId IdOf(Hearing entity) => entity.Id;

    protected override HearingItem FactsOf(Hearing entity, bool isProgrammePublished) => new(entity.Facts, entity.State)
    {
        Record = entity.Record,
        Consent = entity.Consent,
        Reason = entity.Reason,
        IsHeldBack = !entity.IsReleased,
    };

    protected override void Want(FileKeys keys, HearingItem facts)
    {
        keys.Want(Sections.Organisations, facts.Facts.Organisation.Value);
        keys.Want(Sections.Places, facts.Facts.Place.Value);
        foreach (var organisation in facts.Facts.Organisations)
        {
            keys.Want(Sections.Organisations, organisation.Value);
        }

        foreach (var person in facts.Facts.People)
        {
            keys.Want(Sections.People, person.Value);
        }
    }

    protected override HearingItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var organisation = item.Reference<OrganisationId>("organisation", Sections.Organisations, required: true);
        var place = item.Reference<PlaceId>("place", Sections.Places, required: true);
        var edition = item.Reference<EditionId>("edition", Sections.Editions);
        var day = item.Day("day", required: true);
        var time = ReadTime(item);
        var form = item.Choice<HearingForm>("form", required: true);
        var organisations = item.References<OrganisationId>("organisations", Sections.Organisations);
        var people = item.References<PersonId>("people", Sections.People);
        var state = item.Choice<HearingState>("state") ?? HearingState.Planned;
        var record = item.Part("record", HearingParts.ReadRecord);
        var consent = item.Part("consent", HearingParts.ReadConsent);
        var reason = item.Wording("reason");
        var isHeldBack = item.Truth(Unpublished);
        if (state is HearingState.Held && record is null && item.IsSound)
        {
            item.Refuse("record", TransferProblems.Missing("record"));
        }

        return title is null || organisation is null || place is null || day is null || form is null ? null : new(
            new()
            {
                Title = title,
                Organisation = organisation.Value,
                Place = place.Value,
                Edition = edition,
                Day = day.Value,
                Time = time,
                Form = form.Value,
                Organisations = organisations,
                People = people,
            },
            state)
        {
            Record = record,
            Consent = consent,
            Reason = reason,
            IsHeldBack = isHeldBack,
        };
    }

    protected override void WriteFacts(ItemWriter item, HearingItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("organisation", Sections.Organisations, facts.Facts.Organisation)
        .PutKey<PlaceId>("place", Sections.Places, facts.Facts.Place)
        .PutKey("edition", Sections.Editions, facts.Facts.Edition)
        .Put("day", facts.Facts.Day)
        .Put("time", facts.Facts.Time is { } time ? Time.Format(time) : null)
        .Put("form", facts.Facts.Form)
        .PutKeys("organisations", Sections.Organisations, facts.Facts.Organisations)
        .PutKeys("people", Sections.People, facts.Facts.People)
        .Put("state", facts.State is HearingState.Planned ? null : facts.State)
        .Put("record", facts.Record, HearingParts.WriteRecord)
        .Put("consent", facts.Consent, HearingParts.WriteConsent)
        .Put("reason", facts.Reason)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Hearing Add(ImportRun run, HearingId id, Key key, HearingItem facts)
    {
        var hearing = new Hearing(id, run.Programme, key, facts.Facts, Db.Now);
        hearing.Bring(facts.State, facts.Record, facts.Consent, facts.Reason, Db.Now);
        return Keep(run, hearing, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Hearing entity, HearingItem facts)
    {
        entity.Describe(facts.Facts);
        entity.Bring(facts.State, facts.Record, facts.Consent, facts.Reason, Db.Now);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
        described.Add(entity);
    }

    private static NodaTime.LocalTime? ReadTime(ItemReader item)
    {
        if (item.Text("time") is not { } text)
        {
            return null;
        }

        if (Time.Parse(text).TryGetValue(default, out var time))
        {
            return time;
        }

        item.Refuse("time", IssuesProblems.NotATime());
        return null;
    }
}

/// <summary>What a file says of a hearing, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What was planned.</param>
/// <param name="State">Where it stands.</param>
internal sealed record HearingItem(HearingFacts Facts, HearingState State)
{
    public HearingRecord? Record { get; init; }

    public HearingConsent? Consent { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>True: only the programme sees it.</summary>
    public bool IsHeldBack { get; init; }
}
