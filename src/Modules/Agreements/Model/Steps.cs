using Musubi.Foundation;

namespace Musubi.Agreements.Model;

/// <summary>Steps of an agreement that need no more than a yes and a reason.</summary>
[Worded]
internal enum AgreementStep
{
    /// <summary>Say that the text stands.</summary>
    Negotiate = 1,

    /// <summary>Propose to put it in force.</summary>
    Propose = 2,

    /// <summary>Put it in force, as the second person.</summary>
    Confirm = 3,

    /// <summary>Refuse to put it in force, as the second person.</summary>
    Refuse = 4,
}

/// <summary>Steps of a consortium that need no more than a yes and a reason.</summary>
[Worded]
internal enum ConsortiumStep
{
    /// <summary>Say that it is complete.</summary>
    Form = 1,

    /// <summary>End it.</summary>
    Dissolve = 2,
}
