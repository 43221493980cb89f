using Musubi.Foundation;

namespace Musubi.Programmes.Model;

internal static class ProgrammeProblems
{
    public static Problem Unknown() => Problem.NotFound("programmes.unknown-programme");

    public static Problem KeyReserved(Key key) => Problem.Invalid("programmes.key-reserved", ("key", key.Stored));

    public static Problem KeyTaken(Key key) => Problem.Invalid("programmes.key-taken", ("key", key.Stored));

    public static Problem UnknownTimeZone(string zone) => Problem.Invalid("programmes.unknown-time-zone", ("zone", zone));

    public static Problem NotYourProgramme() => Problem.NotAllowed("programmes.not-your-programme");
}
