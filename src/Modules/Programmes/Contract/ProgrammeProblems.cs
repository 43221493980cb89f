using Musubi.Foundation;

namespace Musubi.Programmes;

internal static class ProgrammeProblems
{
    public static Problem UnknownProgramme() => Problem.NotFound("programmes.unknown-programme");

    public static Problem UnknownEdition() => Problem.NotFound("programmes.unknown-edition");

    public static Problem UnknownMembership() => Problem.NotFound("programmes.unknown-membership");

    public static Problem UnknownTopic() => Problem.NotFound("programmes.unknown-topic");

    public static Problem UnknownFact() => Problem.NotFound("programmes.unknown-fact");

    /// <summary>Only the programme's own secretariat may do this.</summary>
    public static Problem NotYours() => Problem.NotAllowed("programmes.not-yours");

    /// <summary>Somebody is named who does not exist for the writer.</summary>
    public static Problem UnknownMember() => Problem.Invalid("form.choose");

    public static Problem KeyReserved(Key key) => Problem.Invalid("programmes.key-reserved", ("key", key.Stored));

    public static Problem KeyTaken(Key key) => Problem.Conflict("programmes.key-taken", ("key", key.Stored));

    /// <summary>Two phases or two dates of an edition have the same key.</summary>
    public static Problem KeyTwice(Key key) => Problem.Invalid("programmes.key-twice", ("key", key.Stored));

    public static Problem MembershipTaken() => Problem.Conflict("programmes.membership-taken");
}
