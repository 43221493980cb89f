using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>An issue and a solution of one programme brought together. Never public: it is a matter of two sides and their secretariat.</summary>
internal sealed class Match : ThreadContent
{
    private AnswerKind? citySays;
    private AnswerKind? partnerSays;

    public Match(MatchId id, ProgrammeId programme, Key key, MatchSides sides, MatchFacts facts, MatchTerm term)
        : this(id, programme, key, sides.Issue, sides.Solution)
    {
        Know(sides);
        Describe(facts);
        (State, StateSince, SuggestedAt, ExpiresAt) = (MatchState.Suggested, term.From, term.From, term.Until);
    }

    private Match(MatchId id, ProgrammeId programme, Key key, IssueId issue, SolutionId solution)
        : base(programme, key) => (Id, Issue, Solution) = (id, issue, solution);

    public MatchId Id { get; private set; }

    public IssueId Issue { get; }

    public SolutionId Solution { get; }

    /// <summary>Issue and solution in one line, as they were called when they were brought together.</summary>
    public LocalizedText Title { get; private set; } = null!;

    /// <summary>Who owns the issue.</summary>
    public OrganisationId Owner { get; private set; }

    /// <summary>Who offers the solution.</summary>
    public OrganisationId Provider { get; private set; }

    public MatchOrigin Origin { get; private set; }

    /// <summary>0 to 1; null when a person brought the two together.</summary>
    public decimal? Strength { get; private set; }

    public IReadOnlyList<MatchReason> Reasons { get; private set; } = [];

    /// <summary>Why a person brought the two together.</summary>
    public LocalizedText? Note { get; private set; }

    public MatchState State { get; private set; }

    public Instant StateSince { get; private set; }

    public Instant SuggestedAt { get; private set; }

    /// <summary>From then on nobody can answer any more.</summary>
    public Instant ExpiresAt { get; private set; }

    /// <summary>What the owner of the issue said; null while it has not.</summary>
    public Answer? CityAnswer { get; private set; }

    /// <summary>What the provider of the solution said; null while it has not.</summary>
    public Answer? PartnerAnswer { get; private set; }

    /// <summary>Who of the owner of the issue may be reached by the provider.</summary>
    public SharedContact? CityContact { get; private set; }

    /// <summary>Who of the provider may be reached by the owner of the issue.</summary>
    public SharedContact? PartnerContact { get; private set; }

    /// <summary>When the two sides were introduced to each other.</summary>
    public Instant? IntroducedAt { get; private set; }

    /// <summary>Why it was closed.</summary>
    public LocalizedText? Reason { get; private set; }

    /// <summary>The kinds of answers, as lists look for them.</summary>
    public AnswerKind? CitySays => citySays;

    /// <summary>The same for the other side.</summary>
    public AnswerKind? PartnerSays => partnerSays;

    public override Trace Trace => new(MatchingTraces.Match, Id.Value);

    public override LocalizedText Called => Title;

    public MatchFacts Facts => new(Origin) { Strength = Strength, Reasons = Reasons, Note = Note };

    public MatchFace Face => new(Id, Programme, Key, Title, Issue, Solution, State) { Owner = Owner, Provider = Provider, StateSince = StateSince, IsIllustrative = IsIllustrative };

    public void Describe(MatchFacts facts) => (Origin, Strength, Reasons, Note) = (facts.Origin, facts.Strength, facts.Reasons, facts.Note);

    /// <summary>Takes over who the sides are and what they are called by now.</summary>
    public void Know(MatchSides sides) => (Title, Owner, Provider) = (sides.Title, sides.Owner, sides.Provider);

    /// <summary>The organisation that stands on a side.</summary>
    public OrganisationId Of(MatchSide side) => side is MatchSide.City ? Owner : Provider;

    public Answer? AnswerOf(MatchSide side) => side is MatchSide.City ? CityAnswer : PartnerAnswer;

    public SharedContact? ContactOf(MatchSide side) => side is MatchSide.City ? CityContact : PartnerContact;

    /// <summary>True when the actor speaks for a side.</summary>
    public bool IsSpokenForBy(Actor actor, MatchSide side) =>
        actor.ActsFor(Programme, Of(side), side is MatchSide.City ? Role.CityOfficer : Role.Partner);

    /// <summary>The sides for which the actor speaks.</summary>
    public IReadOnlyList<MatchSide> SidesOf(Actor actor) => [.. Enum.GetValues<MatchSide>().Where(side => IsSpokenForBy(actor, side))];

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Note?.Wordings() ?? []];

    /// <summary>True while a side may still answer.</summary>
    public bool IsOpen(Instant now) => State is MatchState.Suggested && now < ExpiresAt;

    /// <summary>The sides of which an answer is awaited: those that said nothing yet.</summary>
    public IReadOnlyList<MatchSide> Awaited => State is MatchState.Suggested ? [.. Enum.GetValues<MatchSide>().Where(side => AnswerOf(side) is null)] : [];

    /// <summary>Takes a side's answer; the second yes introduces the two to each other, a no ends it.</summary>
    /// <param name="side">Which side.</param>
    /// <param name="answer">What it says.</param>
    /// <param name="contact">Whom the other side may reach after the introduction; null when nobody of this side answered themselves.</param>
    public Problem? Take(MatchSide side, Answer answer, SharedContact? contact)
    {
        if (!IsOpen(answer.At))
        {
            return State is MatchState.Suggested ? MatchingProblems.Lapsed() : MatchingProblems.WrongState(State);
        }

        Put(side, answer);
        Put(side, answer.Kind is AnswerKind.Interested ? contact : null);
        if (answer.Kind is AnswerKind.No)
        {
            (State, StateSince) = (MatchState.Declined, answer.At);
        }
        else if (citySays is AnswerKind.Interested && partnerSays is AnswerKind.Interested)
        {
            (State, StateSince, IntroducedAt) = (MatchState.Introduced, answer.At, answer.At);
        }

        return null;
    }

    /// <summary>Ends it when nobody can answer any more; true when it was time.</summary>
    public bool Expire(Instant now)
    {
        if (State is not MatchState.Suggested || now < ExpiresAt)
        {
            return false;
        }

        (State, StateSince) = (MatchState.Expired, now);
        return true;
    }

    /// <summary>Ends it for a reason, before or after the introduction.</summary>
    public Problem? Close(LocalizedText reason, Instant now)
    {
        if (State is not (MatchState.Suggested or MatchState.Introduced))
        {
            return MatchingProblems.WrongState(State);
        }

        (State, StateSince, Reason) = (MatchState.Closed, now, reason);
        return null;
    }

    /// <summary>Lets the other side reach someone of this side.</summary>
    public Problem? Share(MatchSide side, SharedContact contact)
    {
        if (IntroducedAt is null)
        {
            return MatchingProblems.NotIntroduced();
        }

        Put(side, contact);
        return null;
    }

    /// <summary>Takes a contact back; only its owner may.</summary>
    public Problem? TakeBack(MatchSide side, AccountId owner, Instant now)
    {
        if (ContactOf(side) is not { Holds: true } contact || contact.Account != owner)
        {
            return MatchingProblems.NotYourContact();
        }

        Put(side, contact with { WithdrawnAt = now });
        return null;
    }

    /// <summary>Takes over what a file states; moments and contacts that it cannot know stay as they are.</summary>
    public void Bring(MatchCourse course, Instant now)
    {
        StateSince = State == course.State ? StateSince : course.Since ?? now;
        (State, SuggestedAt, ExpiresAt, Reason) = (course.State, course.SuggestedAt, course.ExpiresAt, course.Reason);
        IntroducedAt = State is MatchState.Introduced ? IntroducedAt ?? StateSince : IntroducedAt;
        Put(MatchSide.City, course.City);
        Put(MatchSide.Partner, course.Partner);
    }

    private void Put(MatchSide side, Answer? answer)
    {
        if (side is MatchSide.City)
        {
            (CityAnswer, citySays) = (answer, answer?.Kind);
        }
        else
        {
            (PartnerAnswer, partnerSays) = (answer, answer?.Kind);
        }
    }

    private void Put(MatchSide side, SharedContact? contact)
    {
        if (side is MatchSide.City)
        {
            CityContact = contact;
        }
        else
        {
            PartnerContact = contact;
        }
    }
}
