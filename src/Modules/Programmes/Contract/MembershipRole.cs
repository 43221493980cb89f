using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What a member is in a programme. Not what an account may do there: that is <see cref="Role"/>.</summary>
[Worded]
public enum MembershipRole
{
    /// <summary>Owns the programme.</summary>
    Owner = 1,

    /// <summary>Proposed and designed it.</summary>
    Initiator = 2,

    /// <summary>Runs it from day to day.</summary>
    Secretariat = 3,

    /// <summary>Coordinates a project within it.</summary>
    Coordinator = 4,

    /// <summary>Hosts a meeting.</summary>
    Host = 5,

    /// <summary>A city that goes ahead and shows the others.</summary>
    Lighthouse = 6,

    /// <summary>A city that follows a lighthouse.</summary>
    Fellow = 7,

    /// <summary>A city in which solutions are tried as a model for others.</summary>
    ModelCity = 8,

    /// <summary>A state that belongs to the network.</summary>
    MemberState = 9,

    /// <summary>Takes part on equal terms.</summary>
    Partner = 10,

    /// <summary>Gives support: national, financial, expert.</summary>
    Supporter = 11,

    /// <summary>Takes part in an edition.</summary>
    Participant = 12,

    /// <summary>Was visited by a delegation, without hosting an event.</summary>
    Visited = 20,

    /// <summary>Leads a delegation.</summary>
    DelegationLead = 13,

    /// <summary>Travels in a delegation.</summary>
    Delegate = 14,

    /// <summary>Speaks at an event.</summary>
    Speaker = 15,

    /// <summary>Stands near without taking part.</summary>
    WiderCircle = 16,

    /// <summary>An area of a project.</summary>
    ProjectArea = 17,

    /// <summary>An area in which something is tried first.</summary>
    PilotArea = 18,

    /// <summary>Came before.</summary>
    Predecessor = 19,
}

/// <summary>The order in which roles are shown.</summary>
public static class MembershipRoles
{
    private static readonly MembershipRole[] Order =
    [
        MembershipRole.Owner, MembershipRole.Initiator, MembershipRole.Secretariat, MembershipRole.Coordinator, MembershipRole.Host,
        MembershipRole.Partner, MembershipRole.Lighthouse, MembershipRole.Fellow, MembershipRole.ModelCity, MembershipRole.MemberState,
        MembershipRole.Supporter, MembershipRole.DelegationLead, MembershipRole.Delegate, MembershipRole.Participant, MembershipRole.Speaker,
        MembershipRole.Visited, MembershipRole.WiderCircle, MembershipRole.ProjectArea, MembershipRole.PilotArea, MembershipRole.Predecessor,
    ];

    /// <summary>Small numbers first: who carries the programme stands before who was visited.</summary>
    public static int Rank(this MembershipRole role) => Array.IndexOf(Order, role);
}
