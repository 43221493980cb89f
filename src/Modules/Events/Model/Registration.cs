using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Events.Model;

/// <summary>Someone who comes to an event, or means to. Never public; who sees it is decided in <see cref="Store.RegistrationSight"/>.</summary>
internal sealed class Registration : ProgrammeContent, ISearchable
{
    public Registration(RegistrationId id, Event event_, RegistrationFacts facts, RegistrationState state, Instant now)
        : this(id, event_.Programme)
    {
        (Event, RegisteredAt) = (event_.Id, now);
        Describe(facts);
        Stand(state, now);
    }

    private Registration(RegistrationId id, ProgrammeId programme)
        : base(programme) => Id = id;

    public RegistrationId Id { get; private set; }

    public EventId Event { get; private set; }

    /// <summary>Who signs in to see and change it; null for someone whom the secretariat entered.</summary>
    public AccountId? Account { get; private set; }

    public PersonId? Person { get; private set; }

    /// <summary>The name as it was given.</summary>
    public string Name { get; private set; } = null!;

    public OrganisationId? Organisation { get; private set; }

    public EventRole Role { get; private set; }

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    /// <summary>About what they want to talk.</summary>
    public string? Topics { get; private set; }

    /// <summary>Food, access, visa: for the secretariat and the person alone, so no chain keeps it either.</summary>
    [Unrecorded]
    public RegistrationNeeds? Needs { get; private set; }

    public RegistrationState State { get; private set; }

    public Instant StateSince { get; private set; }

    public Instant RegisteredAt { get; private set; }

    public Instant? CheckedInAt { get; private set; }

    /// <summary>True while it takes one of the event's places.</summary>
    public bool TakesPlace => State is RegistrationState.Registered or RegistrationState.Confirmed;

    public void Describe(RegistrationFacts facts)
    {
        (Account, Person, Name, Organisation) = (facts.Account, facts.Person, facts.Name, facts.Organisation);
        (Role, Languages, Topics, Needs) = (facts.Role, facts.Languages, facts.Topics, facts.Needs);
    }

    /// <summary>True when this can be done with it now.</summary>
    public bool Allows(RegistrationAct act) => act switch
    {
        RegistrationAct.Accept => State is RegistrationState.Invited,
        RegistrationAct.Confirm => State is RegistrationState.Registered or RegistrationState.Waiting,
        RegistrationAct.CheckIn => State is RegistrationState.Confirmed && CheckedInAt is null,
        _ => State is not RegistrationState.Cancelled && CheckedInAt is null,
    };

    /// <summary>Moves it on; refuses with <c>events.not-from-state</c>.</summary>
    public Result<Done> Move(RegistrationAct act, Instant now)
    {
        if (!Allows(act))
        {
            return EventsProblems.NotFrom(State);
        }

        if (act is RegistrationAct.CheckIn)
        {
            CheckedInAt = now;
        }
        else
        {
            Stand(act switch { RegistrationAct.Accept => RegistrationState.Registered, RegistrationAct.Confirm => RegistrationState.Confirmed, _ => RegistrationState.Cancelled }, now);
        }

        return Done.It;
    }

    /// <summary>Puts it into a state: waiting when there is no place, registered when one became free.</summary>
    public void Stand(RegistrationState state, Instant now) => (State, StateSince) = (state, now);

    public IEnumerable<string?> SearchWords() => [Name, Topics];
}

/// <summary>What is said in a registration.</summary>
internal sealed record RegistrationFacts(string Name, EventRole Role)
{
    public AccountId? Account { get; init; }

    public PersonId? Person { get; init; }

    public OrganisationId? Organisation { get; init; }

    public IReadOnlyList<Language> Languages { get; init; } = [];

    public string? Topics { get; init; }

    public RegistrationNeeds? Needs { get; init; }
}

/// <summary>What someone needs to be able to come.</summary>
internal sealed record RegistrationNeeds(string? Diet, string? Access, string? Interpretation, bool VisaLetter);

/// <summary>What is done with a registration.</summary>
[Worded]
internal enum RegistrationAct
{
    /// <summary>Whoever was invited says yes.</summary>
    Accept = 1,

    /// <summary>The secretariat gives a place.</summary>
    Confirm = 2,

    /// <summary>They are there.</summary>
    CheckIn = 3,

    /// <summary>They do not come.</summary>
    Cancel = 4,
}
