using Musubi.Foundation;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>What a table of solutions may say of each, in the order of the template.</summary>
[Worded]
internal enum SolutionColumn
{
    /// <summary>Key of a known solution that is changed; new ones may have one.</summary>
    Key = 1,

    Title = 2,

    Organisation = 3,

    Summary = 4,

    Description = 5,

    Maturity = 6,

    Topics = 7,

    Languages = 8,

    Support = 9,

    Places = 10,

    Price = 11,

    EvidenceTitle = 12,

    EvidenceKind = 13,

    EvidenceLevel = 14,

    EvidenceLink = 15,

    ReviewedUntil = 16,
}
