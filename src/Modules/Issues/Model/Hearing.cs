using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Model;

/// <summary>A conversation in which the secretariat explores the issues of a place.</summary>
internal sealed class Hearing : ThreadContent
{
    // While anywhere on earth the day has not begun, nobody can have held it.
    private static readonly Offset Earliest = Offset.FromHours(14);

    public Hearing(HearingId id, ProgrammeId programme, Key key, HearingFacts facts, Instant now)
        : this(id, programme, key)
    {
        Describe(facts);
        (State, StateSince) = (HearingState.Planned, now);
    }

    private Hearing(HearingId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public HearingId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Organisation { get; private set; }

    public PlaceId Place { get; private set; }

    public EditionId? Edition { get; private set; }

    public LocalDate Day { get; private set; }

    public LocalTime? Time { get; private set; }

    public HearingForm Form { get; private set; }

    public IReadOnlyList<OrganisationId> Organisations { get; private set; } = [];

    public IReadOnlyList<PersonId> People { get; private set; } = [];

    public HearingState State { get; private set; }

    public Instant StateSince { get; private set; }

    public LocalizedText? Notes { get; private set; }

    public LocalizedText? Initiatives { get; private set; }

    public LocalizedText? PossiblePartners { get; private set; }

    public HearingConsent? Consent { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public LocalizedText? Reason { get; private set; }

    public override Trace Trace => new(IssuesTraces.Hearing, Id.Value);

    public override LocalizedText Called => Title;

    public HearingFacts Facts => new()
    {
        Title = Title,
        Organisation = Organisation,
        Place = Place,
        Edition = Edition,
        Day = Day,
        Time = Time,
        Form = Form,
        Organisations = Organisations,
        People = People,
    };

    public HearingRecord? Record => Notes is null ? null : new(Notes, Initiatives, PossiblePartners);

    /// <summary>True when the organisation heard was asked and has not answered.</summary>
    public bool AwaitsConsent => State is HearingState.Held && Consent is null;

    public void Describe(HearingFacts facts)
    {
        (Title, Organisation, Place, Edition) = (facts.Title, facts.Organisation, facts.Place, facts.Edition);
        (Day, Time, Form) = (facts.Day, facts.Time, facts.Form);
        (Organisations, People) = (facts.Organisations, facts.People);
    }

    /// <summary>True when the actor may know what was said and answer for the organisation heard.</summary>
    public bool MayReadNotes(Actor actor) => actor.Has(Programme, Role.Secretariat) || actor.ActsFor(Programme, Organisation, Role.CityOfficer);

    /// <summary>Writes down what was said; a second time mends it.</summary>
    public Problem? Hold(HearingRecord record, Instant now)
    {
        if (State is HearingState.Cancelled)
        {
            return IssuesProblems.HearingCancelled();
        }

        if (now.WithOffset(Earliest).Date < Day)
        {
            return IssuesProblems.HearingToCome(Day);
        }

        (Notes, Initiatives, PossiblePartners) = (record.Notes, record.Initiatives, record.PossiblePartners);
        Move(HearingState.Held, now);
        return null;
    }

    /// <summary>Keeps the answer of the organisation heard.</summary>
    public Problem? Answer(HearingConsent consent, Instant now)
    {
        if (State is not HearingState.Held)
        {
            return IssuesProblems.HearingNotHeld();
        }

        if (now.WithOffset(Earliest).Date < consent.On)
        {
            return IssuesProblems.DayToCome().At(nameof(consent.On));
        }

        Consent = consent;
        return null;
    }

    /// <summary>Takes the consent back. What was published because of it has to be taken back with it.</summary>
    public Problem? WithdrawConsent(LocalDate on)
    {
        if (Consent is not { Holds: true } consent)
        {
            return IssuesProblems.NoConsent();
        }

        Consent = consent with { WithdrawnOn = on };
        return null;
    }

    public Problem? Cancel(LocalizedText reason, Instant now)
    {
        if (State is not HearingState.Planned)
        {
            return State is HearingState.Held ? IssuesProblems.HearingHeld() : IssuesProblems.HearingCancelled();
        }

        Reason = reason;
        Move(HearingState.Cancelled, now);
        return null;
    }

    /// <summary>Takes over what a file states.</summary>
    public void Bring(HearingState state, HearingRecord? record, HearingConsent? consent, LocalizedText? reason, Instant now)
    {
        (Notes, Initiatives, PossiblePartners) = (record?.Notes, record?.Initiatives, record?.PossiblePartners);
        (Consent, Reason) = (consent, reason);
        Move(state, now);
    }

    private void Move(HearingState state, Instant now)
    {
        if (State != state)
        {
            (State, StateSince) = (state, now);
        }
    }
}
