using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Model;

/// <summary>A problem of a community: the red thread through a programme.</summary>
internal sealed class Issue : ThreadContent
{
    private string topicMarks = string.Empty;
    private string supportMarks = string.Empty;
    private string inChargeMark = string.Empty;

    public Issue(IssueId id, ProgrammeId programme, Key key, IssueFacts facts, Instant now)
        : this(id, programme, key)
    {
        Describe(facts);
        (State, StateSince) = (IssueState.Draft, now);
    }

    private Issue(IssueId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public IssueId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Organisation { get; private set; }

    public PlaceId Place { get; private set; }

    public LocalizedText Summary { get; private set; } = null!;

    public LocalizedText? Description { get; private set; }

    public LocalizedText? Beneficiaries { get; private set; }

    public IReadOnlyList<TopicId> Topics { get; private set; } = [];

    public IssueUrgency? Urgency { get; private set; }

    public LocalDate? WantedBy { get; private set; }

    public IReadOnlyList<SupportWanted> Support { get; private set; } = [];

    public LocalizedText? Figures { get; private set; }

    public LocalizedText? Constraints { get; private set; }

    public IssueState State { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>Why it was sent back, closed, reopened; null where the state says enough.</summary>
    public LocalizedText? Reason { get; private set; }

    /// <summary>The issue that stands for it; only when merged.</summary>
    public IssueId? MergedInto { get; private set; }

    /// <summary>The issues for which it stands, told in its history; <see cref="MergedInto"/> of each says the same.</summary>
    public IReadOnlyList<MergedIssue> StandsFor { get; private set; } = [];

    /// <summary>The day on which it is looked at again; null when nobody wants to.</summary>
    public LocalDate? RevisitOn { get; private set; }

    /// <summary>Who sees to its triage; null: nobody yet.</summary>
    public TriageOwner? InCharge { get; private set; }

    /// <summary>Who sees to its triage, as lists look for them; empty: nobody.</summary>
    public string InChargeMark => inChargeMark;

    /// <summary>The topics, as lists look for them.</summary>
    public string TopicMarks => topicMarks;

    /// <summary>The kinds of support wanted, as lists look for them.</summary>
    public string SupportMarks => supportMarks;

    public override Trace Trace => new(IssuesTraces.Issue, Id.Value);

    public override LocalizedText Called => Title;

    public IssueFacts Facts => new()
    {
        Title = Title,
        Organisation = Organisation,
        Place = Place,
        Summary = Summary,
        Description = Description,
        Beneficiaries = Beneficiaries,
        Topics = Topics,
        Urgency = Urgency,
        WantedBy = WantedBy,
        Support = Support,
        Figures = Figures,
        Constraints = Constraints,
    };

    public IssueFace Face => new(Id, Programme, Key, Title, Place, Organisation, State)
    {
        StateSince = StateSince,
        Topics = Topics,
        Support = Support,
        Texts = [.. new[] { Title, Summary, Description, Beneficiaries, Figures, Constraints }.Concat(Support.Select(wanted => wanted.Note)).OfType<LocalizedText>()],
        IsReleased = IsReleased,
        IsPublished = IsPublished && ArchivedAt is null,
        IsIllustrative = IsIllustrative,
    };

    public void Describe(IssueFacts facts)
    {
        (Title, Organisation, Place, Summary, Description) = (facts.Title, facts.Organisation, facts.Place, facts.Summary, facts.Description);
        (Topics, Urgency, WantedBy, Support) = (facts.Topics, facts.Urgency, facts.WantedBy, facts.Support);
        (Beneficiaries, Figures, Constraints) = (facts.Beneficiaries, facts.Figures, facts.Constraints);
        (topicMarks, supportMarks) = (Marks.Of(Topics), Marks.Of(Support.Select(wanted => wanted.Kind)));
    }

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Organisation, Role.CityOfficer);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Summary.Wordings(), .. Description?.Wordings() ?? []];

    /// <summary>Why not everyone may read it in its present state; null when everyone may.</summary>
    public Problem? PublishingRefusal() => State is IssueState.Open or IssueState.Solved or IssueState.Closed ? null : IssuesProblems.NotTriaged();

    /// <summary>Hands it to the secretariat.</summary>
    public Problem? Submit(Instant now) =>
        State is not (IssueState.Draft or IssueState.SentBack) ? IssuesProblems.WrongState(State)
        : Description is null || Support.Count == 0 ? IssuesProblems.Incomplete()
        : Move(IssueState.Submitted, reason: null, now);

    /// <summary>Partners are sought from now on.</summary>
    public Problem? Accept(Instant now) => State is IssueState.Submitted ? Move(IssueState.Open, reason: null, now) : IssuesProblems.WrongState(State);

    /// <summary>Leaves it waiting until a later day.</summary>
    public Problem? Defer(LocalDate until, LocalizedText reason, Instant now)
    {
        if (State is not IssueState.Submitted)
        {
            return IssuesProblems.WrongState(State);
        }

        Reason = reason;
        return Revisit(until, now);
    }

    /// <summary>Says on which later day it is looked at again; null: not at all.</summary>
    public Problem? Revisit(LocalDate? day, Instant now)
    {
        if (day is { } said && said != RevisitOn && said <= now.InUtc().Date)
        {
            return IssuesProblems.DayPast().At(nameof(RevisitOn));
        }

        RevisitOn = day;
        return null;
    }

    /// <summary>Gives the triage to somebody of the secretariat, or to nobody.</summary>
    public void Charge(TriageOwner? owner) => (InCharge, inChargeMark) = (owner, owner is null ? string.Empty : Marks.Of(owner.Account));

    public Problem? SendBack(LocalizedText reason, Instant now) =>
        State is IssueState.Submitted ? Move(IssueState.SentBack, reason, now) : IssuesProblems.WrongState(State);

    /// <summary>Lets another issue stand for it.</summary>
    public Problem? MergeInto(Issue other, LocalizedText? reason, Instant now)
    {
        if (State is not IssueState.Submitted)
        {
            return IssuesProblems.WrongState(State);
        }

        (MergedInto, RevisitOn) = (other.Id, null);
        other.StandFor([.. other.StandsFor, new(Id, Title)]);
        return Move(IssueState.Merged, reason, now);
    }

    /// <summary>Ends it: solved, or closed for a reason.</summary>
    public Problem? End(bool isSolved, LocalizedText reason, Instant now) =>
        State is IssueState.Open ? Move(isSolved ? IssueState.Solved : IssueState.Closed, reason, now) : IssuesProblems.WrongState(State);

    /// <summary>Takes it up again: what was merged waits for triage again, everything else is open.</summary>
    /// <param name="other">The issue that stood for it; null when none did.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The moment.</param>
    public Problem? Reopen(Issue? other, LocalizedText reason, Instant now)
    {
        if (State is not (IssueState.Solved or IssueState.Closed or IssueState.Merged))
        {
            return IssuesProblems.WrongState(State);
        }

        var next = MergedInto is null ? IssueState.Open : IssueState.Submitted;
        MergedInto = null;
        RevisitOn = null;
        other?.StandFor([.. other.StandsFor.Where(merged => merged.Issue != Id)]);
        return Move(next, reason, now);
    }

    /// <summary>Says for which issues it stands from now on.</summary>
    public void StandFor(IReadOnlyList<MergedIssue> merged)
    {
        if (!merged.SequenceEqual(StandsFor))
        {
            StandsFor = merged;
        }
    }

    /// <summary>Takes over the state that a file states.</summary>
    public void Bring(IssueState state, IssueId? mergedInto, LocalizedText? reason, Instant since, LocalDate? revisitOn = null) =>
        (State, MergedInto, Reason, StateSince, RevisitOn) = (state, mergedInto, reason, since, revisitOn);

    private Problem? Move(IssueState state, LocalizedText? reason, Instant now)
    {
        (State, StateSince, Reason) = (state, now, reason);
        return null;
    }
}
