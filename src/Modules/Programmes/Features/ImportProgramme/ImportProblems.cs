using Musubi.Foundation;

namespace Musubi.Programmes.Features.ImportProgramme;

internal static class ImportProblems
{
    public static Problem NoFile() => Problem.Invalid("programmes.no-file");

    /// <summary>The upload is over its day, or somebody else's.</summary>
    public static Problem Gone() => Problem.NotFound("programmes.upload-gone");

    public static Problem NotChecked() => Problem.Conflict("programmes.upload-not-checked");

    /// <summary>The file was right when it was checked, and is not any more: another programme took a key, a role was taken away.</summary>
    public static Problem NoLongerRight() => Problem.Conflict("programmes.upload-no-longer-right");
}
