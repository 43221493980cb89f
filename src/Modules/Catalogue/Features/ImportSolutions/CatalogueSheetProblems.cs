using Musubi.Foundation;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>What is refused about tables of solutions.</summary>
internal static class CatalogueSheetProblems
{
    public static Problem NoFile() => Problem.Invalid("catalogue.no-file");

    public static Problem TooLarge(int mostMegabytes) => Problem.Invalid("catalogue.file-too-large", ("most", mostMegabytes));

    /// <summary>The upload is over its day, or somebody else's.</summary>
    public static Problem Gone() => Problem.NotFound("catalogue.file-gone");

    public static Problem ImportedBefore() => Problem.Conflict("catalogue.file-imported");

    public static Problem NoColumns() => Problem.Invalid("catalogue.no-columns");

    public static Problem ColumnTwice(string head) => Problem.Invalid("catalogue.column-twice", ("head", head));

    public static Problem NoRows() => Problem.Invalid("catalogue.no-rows");

    /// <summary>Some rows are wrong, and nobody said that the others shall be imported without them.</summary>
    public static Problem RowsWrong(int count) => Problem.Conflict("catalogue.rows-wrong", ("count", count));

    public static Problem NoRightRows() => Problem.Conflict("catalogue.no-right-rows");

    public static Problem UnknownName(string name) => Problem.Invalid("catalogue.unknown-name", ("name", name));

    public static Problem NameOfSeveral(string name) => Problem.Invalid("catalogue.name-of-several", ("name", name));

    public static Problem RowTwice(int row) => Problem.Invalid("catalogue.row-twice", ("row", row));

    /// <summary>A new row has the title of a solution that its provider offers already.</summary>
    public static Problem TitleKnown(Key key) => Problem.Invalid("catalogue.title-known", ("key", key.Stored));
}
