using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>The top of a file: its format, who translated it, and which sections it has.</summary>
internal static class FileTop
{
    public const string Format = "musubi-programme/1";

    /// <summary>Where an editor finds the schema, as our own files write it.</summary>
    public const string Schema = "programme.schema.json";

    /// <summary>Checks the top; false when the file is of another format, so that nothing in it can be understood.</summary>
    public static bool Check(FileNode file, IReadOnlyList<ITransferSection> sections, FileFaults faults)
    {
        if (file.Kind is not FileNodeKind.Object)
        {
            faults.Add(file.Place, TransferProblems.WrongKind(FileNodeKind.Object));
            return false;
        }

        if (file["format"] is not { Kind: FileNodeKind.Text, Text: Format })
        {
            faults.Add(file["format"]?.Place ?? file.Place.Below("format"), Problem.Invalid("transfer.unknown-format", ("expected", Format)));
            return false;
        }

        if (file["translatedBy"] is null)
        {
            faults.Add(file.Place.Below("translatedBy"), TransferProblems.Missing("translatedBy"));
        }

        var names = sections.Select(section => section.Name).ToList();
        string[] known = ["$schema", "format", "translatedBy", .. names];
        foreach (var field in file.Fields.Where(field => !known.Contains(field.Name, StringComparer.Ordinal)))
        {
            faults.Add(field.Place, TransferProblems.UnknownField(field.Name, known));
        }

        return true;
    }
}
