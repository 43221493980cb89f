namespace Musubi.Foundation;

/// <summary>What someone may be in a programme. The public has no role.</summary>
[Worded]
public enum Role
{
    /// <summary>Company, university, NGO: own profile, solutions, answers, claims.</summary>
    Partner = 1,

    /// <summary>Municipality, prefecture, state: own issues, hearings, plans, practices.</summary>
    CityOfficer = 2,

    /// <summary>Traveller in a delegation.</summary>
    Delegate = 3,

    /// <summary>Expert who assesses applications assigned to them.</summary>
    Assessor = 4,

    /// <summary>Runs one programme; may not approve alone what needs two.</summary>
    Secretariat = 5,

    /// <summary>The second person for awards, payments and agreements in force.</summary>
    Approver = 6,

    /// <summary>Runs the server; sees no programme content.</summary>
    Operator = 7,
}
