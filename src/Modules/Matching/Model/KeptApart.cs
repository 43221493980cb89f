using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>Two organisations that a programme does not bring together. Only its secretariat knows of it.</summary>
internal sealed class KeptApart : ProgrammeContent
{
    public KeptApart(ProgrammeId programme, OrganisationId one, OrganisationId other, ApartGround ground, LocalizedText? note, LocalDate? until)
        : this(programme, Sorted(one, other).First, Sorted(one, other).Second) => Describe(ground, note, until);

    private KeptApart(ProgrammeId programme, OrganisationId first, OrganisationId second)
        : base(programme) => (First, Second) = (first, second);

    /// <summary>The one whose id comes first: a pair stands here once.</summary>
    public OrganisationId First { get; private set; }

    public OrganisationId Second { get; private set; }

    public ApartGround Ground { get; private set; }

    public LocalizedText? Note { get; private set; }

    /// <summary>The last day on which it holds; null: until somebody lifts it.</summary>
    public LocalDate? Until { get; private set; }

    public void Describe(ApartGround ground, LocalizedText? note, LocalDate? until) => (Ground, Note, Until) = (ground, note, until);

    /// <summary>Both in the order in which a pair is kept.</summary>
    public static (OrganisationId First, OrganisationId Second) Sorted(OrganisationId one, OrganisationId other) =>
        string.CompareOrdinal(one.ToString(), other.ToString()) <= 0 ? (one, other) : (other, one);
}

/// <summary>Why two are kept apart.</summary>
[Worded]
internal enum ApartGround
{
    /// <summary>Somebody decides for one of them and has an interest in the other.</summary>
    ConflictOfInterest = 1,

    /// <summary>One of them does not wish it.</summary>
    Wish = 2,

    /// <summary>They are in dispute, or one competes for the other's contract.</summary>
    Dispute = 3,

    /// <summary>Something else, said in the note.</summary>
    Other = 4,
}
