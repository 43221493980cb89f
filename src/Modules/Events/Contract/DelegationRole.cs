using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What someone is in a delegation.</summary>
[Worded]
public enum DelegationRole
{
    /// <summary>Travels in it.</summary>
    Delegate = 1,

    /// <summary>Leads it.</summary>
    Lead = 2,

    /// <summary>Stands in for the lead.</summary>
    Deputy = 3,

    /// <summary>Carries spoken words into another language.</summary>
    Interpreter = 4,

    /// <summary>Looks after the delegation.</summary>
    Staff = 5,
}
