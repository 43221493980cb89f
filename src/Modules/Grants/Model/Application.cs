using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>A consortium's request for a grant under a call. Never public; <see cref="Store.GrantsSight"/> says who sees it.</summary>
internal sealed class Application : ThreadContent
{
    public Application(ApplicationId id, ProgrammeId programme, Key key, CallId call, ConsortiumId consortium, ApplicationFacts facts, Instant now)
        : this(programme, key)
    {
        (Id, CallId, ConsortiumId, State, StateSince) = (id, call.Value, consortium.Value, ApplicationState.Draft, now);
        Take(facts);
    }

    private Application(ProgrammeId programme, Key key)
        : base(programme, key)
    {
    }

    public ApplicationId Id { get; private set; }

    // Given once: raw ids, since a history has no words for them.
    public Guid CallId { get; }

    public Guid ConsortiumId { get; }

    public CallId Call => new(CallId);

    public ConsortiumId Consortium => new(ConsortiumId);

    public LocalizedText Title { get; private set; } = null!;

    public LocalizedText Summary { get; private set; } = null!;

    public IReadOnlyList<BudgetLine> Lines { get; private set; } = [];

    public IReadOnlyList<OtherMoney> OtherFunding { get; private set; } = [];

    public Answers Options { get; private set; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    public ApplicationState State { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>When it was received, by the server's clock.</summary>
    public Instant? ReceivedAt { get; private set; }

    /// <summary>Why no grant was given.</summary>
    public LocalizedText? RejectionReason { get; private set; }

    public override Trace Trace => new("application", Id.Value);

    public override LocalizedText Called => Title;

    /// <summary>True once it was received: its budget stands. Before, its members' cost sheets say what the budget is.</summary>
    public bool IsBudgetFixed => ReceivedAt is not null;

    public bool IsOpen => State is ApplicationState.Submitted or ApplicationState.Assessed;

    public ApplicationFacts Facts => new() { Title = Title, Summary = Summary, Lines = Lines, OtherFunding = OtherFunding, Options = Options.Values };

    /// <summary>Describes it anew; the budget is the members' own matter.</summary>
    public Problem? Describe(ApplicationFacts facts)
    {
        if (State is not ApplicationState.Draft)
        {
            return GrantsProblems.NotNow(State);
        }

        Take(facts with { Lines = Lines });
        return null;
    }

    /// <summary>Receives it with this budget, when it comes in time.</summary>
    public Problem? Submit(Call call, IReadOnlyList<BudgetLine> budget, Instant now)
    {
        var state = call.StateAt(now);
        var problem = State is not ApplicationState.Draft ? GrantsProblems.NotNow(State)
            : state is CallState.Closed or CallState.Decided ? GrantsProblems.TooLate()
            : state is not CallState.Open ? GrantsProblems.NotOpen()
            : budget.Count == 0 ? GrantsProblems.NoBudget()
            : null;
        if (problem is null)
        {
            (Lines, ReceivedAt) = (budget, now);
            Turn(ApplicationState.Submitted, now);
        }

        return problem;
    }

    public Problem? Withdraw(Instant now) => From(State is ApplicationState.Draft || IsOpen, ApplicationState.Withdrawn, now);

    public Problem? BeginAssessment(Instant now) => State is ApplicationState.Assessed ? null : From(State is ApplicationState.Submitted, ApplicationState.Assessed, now);

    public Problem? Award(Instant now) => From(IsOpen, ApplicationState.Awarded, now);

    public Problem? Reject(LocalizedText reason, Instant now)
    {
        var problem = From(IsOpen, ApplicationState.Rejected, now);
        RejectionReason = problem is null ? reason : RejectionReason;
        return problem;
    }

    /// <summary>Takes over what a file says of it.</summary>
    public void Bring(ApplicationFacts facts, ApplicationCourse course, Instant since)
    {
        Take(facts);
        (ReceivedAt, RejectionReason) = (course.ReceivedAt, course.RejectionReason);
        Turn(course.State, since);
    }

    private Problem? From(bool may, ApplicationState to, Instant now)
    {
        if (!may)
        {
            return GrantsProblems.NotNow(State);
        }

        Turn(to, now);
        return null;
    }

    private void Turn(ApplicationState state, Instant now) => (State, StateSince) = (state, now);

    private void Take(ApplicationFacts facts) =>
        (Title, Summary, Lines, OtherFunding, Options) = (facts.Title, facts.Summary, facts.Lines, facts.OtherFunding, new(facts.Options));
}

/// <summary>What became of an application, as a file states it.</summary>
internal sealed record ApplicationCourse(ApplicationState State, Instant? ReceivedAt, LocalizedText? RejectionReason)
{
    /// <summary>The day since when it is that far.</summary>
    public LocalDate? Since { get; init; }
}

/// <summary>What was answered to a scheme's questions, by name.</summary>
internal sealed record Answers(IReadOnlyDictionary<string, string> Values) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [.. Values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}")];
}
