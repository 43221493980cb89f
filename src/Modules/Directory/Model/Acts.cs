using Musubi.Foundation;

namespace Musubi.Directory.Model;

/// <summary>Codes under which changes of the directory are recorded: "directory.edit-place".</summary>
internal static class Acts
{
    public static Act Of<T>(string verb, Actor by, string? why)
        where T : ProgrammeContent, IEntry<T> =>
        new(by, $"directory.{verb}-{Noun(T.Part)}", string.IsNullOrWhiteSpace(why) ? null : why.Trim());

    private static string Noun(DirectoryPart part) => part switch
    {
        DirectoryPart.Places => "place",
        DirectoryPart.Organisations => "organisation",
        DirectoryPart.People => "person",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };
}
