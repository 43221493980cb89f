using Musubi.Foundation;

namespace Musubi.Persistence.Files;

internal static class FileProblems
{
    public static Problem Unnamed() => Problem.Invalid("files.unnamed");

    public static Problem Empty() => Problem.Invalid("files.empty");

    public static Problem TooLarge(long mostBytes) => Problem.Invalid("files.too-large", ("megabytes", decimal.Round(mostBytes / (1024m * 1024m), 1)));

    public static Problem TypeNotAllowed() => Problem.Invalid("files.type-not-allowed", ("allowed", string.Join(", ", FileKind.Endings)));

    public static Problem NotWhatItSays(string ending) => Problem.Invalid("files.not-what-it-says", ("ending", ending));

    public static Problem UnpacksTooLarge() => Problem.Invalid("files.unpacks-too-large");

    public static Problem HasMacros() => Problem.Invalid("files.has-macros");

    public static Problem Infected() => Problem.Invalid("files.infected");
}
