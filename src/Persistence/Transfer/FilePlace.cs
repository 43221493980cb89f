namespace Musubi.Persistence.Transfer;

/// <summary>Where in a file something stands.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">In characters, from 1.</param>
/// <param name="Path">From the top of the file: "editions[0].phases[2].name.de"; empty: the file as a whole.</param>
public readonly record struct FilePlace(int Line, int Column, string Path)
{
    /// <summary>The beginning of the file.</summary>
    public static readonly FilePlace Top = new(1, 1, string.Empty);

    /// <summary>A field below, which need not be there: it is looked for where its object begins.</summary>
    public FilePlace Below(string field) => this with { Path = Join(Path, field) };

    internal static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";
}
