using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Meetings.Transfer;

/// <summary>Meetings: <c>meetings</c>. They stand in the file of who may know of them; an import tells nobody.</summary>
internal sealed class MeetingsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, CurrentActor current) : ThreadSection<Meeting, MeetingId, MeetingItem>(db, programmes, threads)
{
    private const string Events = "events";
    private const string Matches = "matches";
    private const string Organisations = AwayItem.Organisations;
    private readonly List<(Meeting Meeting, MatchId? Match)> put = [];
    private ILookup<Guid, Guid> matches = Enumerable.Empty<Guid>().ToLookup(_ => Guid.Empty);

    public override string Name => "meetings";

    public override string Word => "Meetings.Meetings.Title";

    public override int Order => 160;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (meeting, match) in put)
        {
            await TieAsync(run, new("event", meeting.Event.Value), meeting.Trace, cancel);
            if (match is { } from)
            {
                await TieAsync(run, new(MatchingTraces.Match, from.Value), meeting.Trace, cancel);
            }
        }
    }

    protected override async Task<IReadOnlyList<Meeting>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override async Task<IReadOnlyList<Meeting>> FindAsync(ExportRun run, CancellationToken cancel) =>
        [.. (await base.FindAsync(run, cancel)).Where(meeting => meeting.IsSeenBy(current.Actor))];

    protected override async Task BeforeWritingAsync(IReadOnlyList<Meeting> things, CancellationToken cancel) =>
        matches = await Threads.BeforeAsync(Meeting.TraceKind, [.. things.Select(thing => thing.Id.Value)], MatchingTraces.Match, cancel);

    protected override MeetingId IdOf(Meeting entity) => entity.Id;

    protected override MeetingItem FactsOf(Meeting entity, bool isProgrammePublished) => new(
        new(entity.Event, entity.Asker, entity.Asked, entity.Reason, entity.Language) { InterpretedInto = entity.InterpretedInto },
        matches[entity.Id.Value].Select(match => (MatchId?)MatchId.From(match)).FirstOrDefault(),
        new(entity.State, entity.ExpiresOn) { Since = entity.StateSince.InUtc().Date, DeclineReason = entity.DeclineReason, Slot = entity.Slot, Table = entity.Table, AskerOutcome = entity.AskerOutcome, AskedOutcome = entity.AskedOutcome });

    protected override void Want(FileKeys keys, MeetingItem facts)
    {
        keys.Want<OrganisationId>(Organisations, facts.Facts.Asker);
        keys.Want<OrganisationId>(Organisations, facts.Facts.Asked);
    }

    protected override MeetingItem? ReadFacts(ItemReader item)
    {
        var at = item.Reference<EventId>("event", Events, required: true);
        var match = item.Reference<MatchId>("match", Matches);
        var (asker, asked) = (item.Reference<OrganisationId>("asker", Organisations, required: true), item.Reference<OrganisationId>("asked", Organisations, required: true));
        var reason = item.Wording("reason", required: true);
        var (language, into) = (item.Tongue("language", required: true), item.Tongue("interpretedInto"));
        var (state, expires) = (item.Choice<MeetingState>("state", required: true), item.Day("expiresOn", required: true));
        var since = ReadSince(item, meeting => meeting.StateSince);
        var declined = item.Wording("declineReason");
        var (slot, table) = (item.Whole("slot", 1, 100), item.Text("table", most: 40));
        var (first, second) = (item.Part("askerOutcome", OutcomePart.Read), item.Part("askedOutcome", OutcomePart.Read));
        if (asker is not null && asker == asked)
        {
            item.Refuse("asked", MeetingsProblems.SameParty());
        }

        if (state is not null && MeetingCourse.NeedsPlace(state.Value) && (slot is null || table is null))
        {
            item.Refuse("slot", MeetingsProblems.UnknownSlot());
        }

        return at is null || asker is null || asked is null || reason is null || language is null || state is null || expires is null ? null : new(
            new(at.Value, asker.Value, asked.Value, reason, language) { InterpretedInto = into },
            match,
            new(state.Value, expires.Value) { Since = since, DeclineReason = declined, Slot = slot - 1, Table = table, AskerOutcome = first, AskedOutcome = second });
    }

    protected override void WriteFacts(ItemWriter item, MeetingItem facts) => item
        .PutKey<EventId>("event", Events, facts.Facts.Event)
        .PutKey<MatchId>("match", Matches, facts.Match)
        .PutKey<OrganisationId>("asker", Organisations, facts.Facts.Asker)
        .PutKey<OrganisationId>("asked", Organisations, facts.Facts.Asked)
        .Put("reason", facts.Facts.Reason)
        .Put("language", facts.Facts.Language.Tag)
        .Put("interpretedInto", facts.Facts.InterpretedInto?.Tag)
        .Put("state", facts.Course.State)
        .Put(Since, facts.Course.Since)
        .Put("expiresOn", facts.Course.ExpiresOn)
        .Put("declineReason", facts.Course.DeclineReason)
        .Put("slot", (decimal?)(facts.Course.Slot + 1))
        .Put("table", facts.Course.Table)
        .Put("askerOutcome", facts.Course.AskerOutcome, OutcomePart.Write)
        .Put("askedOutcome", facts.Course.AskedOutcome, OutcomePart.Write);

    /// <summary>Holds the file to one meeting for each table and slot; the database would refuse the second without saying which.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var taken = new HashSet<(EventId, int?, string?)>();
        foreach (var item in items.Where(item => item.Facts.Course.State is MeetingState.Scheduled && !taken.Add((item.Facts.Facts.Event, item.Facts.Course.Slot, item.Facts.Course.Table))))
        {
            run.Faults.Add(item.Node.Place, MeetingsProblems.TableTaken(item.Facts.Course.Table!));
        }

        return Task.CompletedTask;
    }

    protected override Meeting Add(ImportRun run, MeetingId id, Key key, MeetingItem facts)
    {
        var meeting = new Meeting(id, run.Programme, key, facts.Facts, facts.Course.ExpiresOn, Db.Now);
        meeting.Bring(facts.Facts, facts.Course, Moment(facts.Course.Since, meeting.StateSince, meeting.State == facts.Course.State));
        put.Add((meeting, facts.Match));
        return Keep(run, meeting, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Meeting entity, MeetingItem facts)
    {
        entity.Bring(facts.Facts, facts.Course, Moment(facts.Course.Since, entity.StateSince, entity.State == facts.Course.State));
        put.Add((entity, facts.Match));
    }
}

/// <summary>What a file says of a meeting, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What was asked for.</param>
/// <param name="Match">The match from which it comes.</param>
/// <param name="Course">What became of it.</param>
internal sealed record MeetingItem(MeetingFacts Facts, MatchId? Match, MeetingCourse Course);

/// <summary>What a side says of a meeting, in a file.</summary>
internal static class OutcomePart
{
    public static MeetingOutcome? Read(ItemReader item)
    {
        var interest = item.Choice<MeetingInterest>("interest", required: true);
        var next = item.Wording("nextStep");
        var owner = item.Reference<OrganisationId>("owner", AwayItem.Organisations);
        var (due, isDone) = (item.Day("due"), item.Truth("done"));
        return interest is null ? null : new(interest.Value, next, owner, due) { IsDone = isDone };
    }

    public static void Write(ItemWriter item, MeetingOutcome outcome) => item
        .Put("interest", outcome.Interest)
        .Put("nextStep", outcome.NextStep)
        .PutKey<OrganisationId>("owner", AwayItem.Organisations, outcome.Owner)
        .Put("due", outcome.Due)
        .Put("done", outcome.IsDone);
}
