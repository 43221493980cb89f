using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Catalogue;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="programmes">Addresses of programmes, in the language under which the pages are shown.</param>
public sealed class CatalogueLinks(ProgrammesLinks programmes)
{
    /// <summary>A programme's solutions.</summary>
    public string Solutions(Key programme) => programmes.In(programme, "solutions");

    /// <summary>A solution.</summary>
    public string Solution(Key programme, Key solution) => $"{Solutions(programme)}/{solution}";

    internal string NewSolution(Key programme) => $"{Solutions(programme)}/new";

    internal string ImportSolutions(Key programme) => $"{Solutions(programme)}/import";

    internal string ReviewImport(Key programme, SolutionFileId file) => $"{Solutions(programme)}/import/review?file={file}";

    internal string RenewSeveral(Key programme) => $"{Solutions(programme)}/renew";

    internal string Rules(Key programme) => programmes.In(programme, "catalogue/rules");

    internal string Submit(Key programme, Key solution) => $"{Solution(programme, solution)}/submit";

    internal string EditSolution(Key programme, Key solution) => $"{Solution(programme, solution)}/edit";

    internal string Renew(Key programme, Key solution) => $"{Solution(programme, solution)}/renew";

    internal string SendBack(Key programme, Key solution) => $"{Solution(programme, solution)}/send-back";
}
