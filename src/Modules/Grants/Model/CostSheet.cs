using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>The costs that one member enters for an application, as typed. Theirs alone until the application is submitted.</summary>
internal sealed class CostSheet : ProgrammeContent
{
    public CostSheet(CostSheetId id, ProgrammeId programme, ApplicationId application, OrganisationId member)
        : this(programme) => (Id, Application, Member) = (id, application, member);

    private CostSheet(ProgrammeId programme)
        : base(programme)
    {
    }

    public CostSheetId Id { get; private set; }

    public ApplicationId Application { get; private set; }

    public OrganisationId Member { get; private set; }

    public IReadOnlyList<CostRow> Rows { get; private set; } = [];

    /// <summary>When the member said that these are all of its costs; null while more may come.</summary>
    public Instant? CompletedAt { get; private set; }

    /// <summary>Takes over what was typed. Changed costs are no longer complete.</summary>
    public void Take(IReadOnlyList<CostRow> rows)
    {
        if (!rows.SequenceEqual(Rows))
        {
            (Rows, CompletedAt) = (rows, null);
        }
    }

    /// <summary>Says that these are all, or takes that back.</summary>
    public void Complete(bool yes, Instant now) => CompletedAt = yes ? CompletedAt ?? now : null;
}
