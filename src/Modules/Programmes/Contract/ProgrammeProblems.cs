using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What is refused in a programme and the things on its thread.</summary>
public static class ProgrammeProblems
{
    /// <summary>There is no such programme for this reader.</summary>
    public static Problem UnknownProgramme() => Problem.NotFound("programmes.unknown-programme");

    /// <summary>There is no such edition.</summary>
    public static Problem UnknownEdition() => Problem.NotFound("programmes.unknown-edition");

    /// <summary>There is no such membership.</summary>
    public static Problem UnknownMembership() => Problem.NotFound("programmes.unknown-membership");

    /// <summary>There is no such topic.</summary>
    public static Problem UnknownTopic() => Problem.NotFound("programmes.unknown-topic");

    /// <summary>There is no such fact.</summary>
    public static Problem UnknownFact() => Problem.NotFound("programmes.unknown-fact");

    /// <summary>Only the programme's own secretariat may do this.</summary>
    public static Problem NotYours() => Problem.NotAllowed("programmes.not-yours");

    /// <summary>Only who has a certain role in the programme may do this.</summary>
    public static Problem NotYourRole() => Problem.NotAllowed("programmes.not-your-role");

    /// <summary>Only the secretariat and whoever owns the thing may change it.</summary>
    public static Problem NotYoursToChange() => Problem.NotAllowed("programmes.not-yours-to-change");

    /// <summary>There is no such thing in the programme, or none that the reader may know of.</summary>
    public static Problem UnknownContent() => Problem.NotFound("programmes.unknown-content");

    /// <summary>Somebody is named who does not exist for the writer.</summary>
    public static Problem UnknownMember() => Problem.Invalid("form.choose");

    /// <summary>The key would hide one of our own pages.</summary>
    public static Problem KeyReserved(Key key) => Problem.Invalid("programmes.key-reserved", ("key", key.Stored));

    /// <summary>The key has been given.</summary>
    public static Problem KeyTaken(Key key) => Problem.Conflict("programmes.key-taken", ("key", key.Stored));

    /// <summary>Two phases or two dates of an edition have the same key.</summary>
    public static Problem KeyTwice(Key key) => Problem.Invalid("programmes.key-twice", ("key", key.Stored));

    /// <summary>Member, role and edition together are given once.</summary>
    public static Problem MembershipTaken() => Problem.Conflict("programmes.membership-taken");
}
