using Musubi.Foundation;

namespace Musubi.Catalogue.Model;

/// <summary>How a programme keeps its catalogue. A programme without rules of its own reviews first.</summary>
internal sealed class CatalogueRules : ProgrammeContent
{
    public CatalogueRules(ProgrammeId programme, bool isReviewedFirst)
        : this(programme) => IsReviewedFirst = isReviewedFirst;

    private CatalogueRules(ProgrammeId programme)
        : base(programme)
    {
    }

    /// <summary>True: only the secretariat publishes solutions, after it has looked at them. False: providers publish their own.</summary>
    public bool IsReviewedFirst { get; set; }
}
