using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>An invitation to apply for a grant, with its rules, times and budget. Publishing opens it; its times decide the rest.</summary>
internal sealed class Call : ThreadContent
{
    public Call(CallId id, ProgrammeId programme, Key key, CallFacts facts, Instant now)
        : this(programme, key)
    {
        (Id, StateSince) = (id, now);
        Take(facts);
    }

    private Call(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public CallId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public LocalizedText? Summary { get; private set; }

    public EditionId? Edition { get; private set; }

    public string Scheme { get; private set; } = null!;

    public Deadline Opens { get; private set; } = null!;

    public Deadline Closes { get; private set; } = null!;

    public Money? Budget { get; private set; }

    public IReadOnlyList<WebAddress> Documents { get; private set; } = [];

    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public bool IsBlind { get; private set; }

    /// <summary>When the secretariat said that every application is decided.</summary>
    public Instant? DecidedAt { get; private set; }

    public Instant StateSince { get; private set; }

    public override Trace Trace => new("call", Id.Value);

    public override LocalizedText Called => Title;

    public CallFacts Facts => new()
    {
        Title = Title,
        Summary = Summary,
        Edition = Edition,
        Scheme = Scheme,
        Opens = Opens,
        Closes = Closes,
        Budget = Budget,
        Documents = Documents,
        Criteria = Criteria,
        IsBlind = IsBlind,
    };

    /// <summary>The rules, in the edition with which the call began.</summary>
    public Scheme Rules => ShippedSchemes.Find(Scheme).Required();

    public CallState StateAt(Instant now) => DecidedAt is not null ? CallState.Decided
        : !IsReleased ? CallState.Draft
        : now < Opens.Instant ? CallState.Announced
        : Closes.IsInTime(now) ? CallState.Open
        : CallState.Closed;

    /// <summary>Describes it anew. Once it is open, what applicants rely on stands.</summary>
    public Problem? Describe(CallFacts facts, Instant now)
    {
        var stands = facts.Scheme == Scheme && facts.Opens == Opens && facts.Closes == Closes && facts.IsBlind == IsBlind && facts.Criteria.Select(Ruled).SequenceEqual(Criteria.Select(Ruled));
        if (StateAt(now) >= CallState.Open && !stands)
        {
            return GrantsProblems.RulesStand();
        }

        Take(facts);
        return null;
    }

    // Saying a criterion in one more language changes no rule.
    private static Criterion Ruled(Criterion criterion) => criterion with { Label = new(criterion.Label.Language, criterion.Label.Original) };

    /// <summary>Gives applicants more time; never less.</summary>
    public Problem? Extend(Deadline closes, Instant now)
    {
        if (StateAt(now) is CallState.Decided)
        {
            return GrantsProblems.NotOpen();
        }

        if (closes.Instant <= Closes.Instant)
        {
            return GrantsProblems.OnlyLonger(Closes).At("Day");
        }

        (Closes, StateSince) = (closes, now);
        return null;
    }

    public void Decide(Instant now) => (DecidedAt, StateSince) = (DecidedAt ?? now, now);

    /// <summary>Takes over what a file says of it; null: its applications are not all decided.</summary>
    public void Bring(CallFacts facts, Instant? decidedAt, Instant now)
    {
        Take(facts);
        StateSince = decidedAt == DecidedAt ? StateSince : decidedAt ?? now;
        DecidedAt = decidedAt;
    }

    private void Take(CallFacts facts)
    {
        (Title, Summary, Edition, Scheme, Opens, Closes) = (facts.Title, facts.Summary, facts.Edition, facts.Scheme, facts.Opens, facts.Closes);
        (Budget, Documents, Criteria, IsBlind) = (facts.Budget, facts.Documents, facts.Criteria, facts.IsBlind);
    }
}
