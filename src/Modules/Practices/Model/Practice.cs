using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Model;

/// <summary>What worked, described so that others can copy it.</summary>
internal sealed class Practice : ThreadContent
{
    public Practice(PracticeId id, ProgrammeId programme, Key key, PracticeFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Practice(PracticeId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public PracticeId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Organisation { get; private set; }

    public PlaceId? Place { get; private set; }

    public LocalizedText Situation { get; private set; } = null!;

    public LocalizedText Solution { get; private set; } = null!;

    public LocalizedText? Conditions { get; private set; }

    public IReadOnlyList<YearCost> Costs { get; private set; } = [];

    public LocalizedText Outcome { get; private set; } = null!;

    public EvidenceLevel Level { get; private set; }

    public IReadOnlyList<PracticeEvidence> Evidence { get; private set; } = [];

    public LocalizedText? Failures { get; private set; }

    public OrganisationId? Contact { get; private set; }

    public IReadOnlyList<TopicId> Topics { get; private set; } = [];

    /// <summary>The topics for the database to look into.</summary>
    public string TopicMarks { get; private set; } = string.Empty;

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public LocalDate ValidUntil { get; private set; }

    /// <summary>When it was last renewed or first written.</summary>
    public Instant StateSince { get; set; }

    public override Trace Trace => PracticesTraces.Of(Id);

    public override LocalizedText Called => Title;

    public PracticeFacts Facts => new()
    {
        Title = Title,
        Organisation = Organisation,
        Place = Place,
        Situation = Situation,
        Solution = Solution,
        Conditions = Conditions,
        Costs = Costs,
        Outcome = Outcome,
        Level = Level,
        Evidence = Evidence,
        Failures = Failures,
        Contact = Contact,
        Topics = Topics,
        Languages = Languages,
        ValidUntil = ValidUntil,
    };

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Organisation, Role.CityOfficer);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Situation.Wordings(), .. Solution.Wordings(), .. Outcome.Wordings()];

    public bool HasExpired(LocalDate today) => ValidUntil < today;

    public void Describe(PracticeFacts facts)
    {
        (Title, Organisation, Place, Situation, Solution, Conditions) = (facts.Title, facts.Organisation, facts.Place, facts.Situation, facts.Solution, facts.Conditions);
        (Costs, Outcome, Level, Evidence, Failures, Contact) = (facts.Costs, facts.Outcome, facts.Level, facts.Evidence, facts.Failures, facts.Contact);
        (Topics, TopicMarks, Languages, ValidUntil) = (facts.Topics, Marks.Of(facts.Topics), facts.Languages, facts.ValidUntil);
    }

    /// <summary>Says that it still holds. Refuses with <c>practices.not-later</c> at <c>Until</c>.</summary>
    public Result<Done> Renew(LocalDate until, Instant now)
    {
        var today = now.InUtc().Date;
        var than = ValidUntil > today ? ValidUntil : today;
        if (until <= than)
        {
            return PracticesProblems.NotLater(than).At("Until");
        }

        (ValidUntil, StateSince) = (until, now);
        return Done.It;
    }
}
