using Musubi.Catalogue.Model;
using Musubi.Foundation;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Reads the proof of a row: it takes the place of the one with the same link, else of the one with the same title, else it is one more.</summary>
internal sealed class EvidenceReading(RowReading row, SheetContext context)
{
    private static readonly SolutionColumn[] Columns = [SolutionColumn.EvidenceTitle, SolutionColumn.EvidenceKind, SolutionColumn.EvidenceLevel, SolutionColumn.EvidenceLink];

    public IReadOnlyList<Evidence> Read(IReadOnlyList<Evidence> before)
    {
        if (Columns.All(column => row.Say(column) is null))
        {
            return before;
        }

        var link = row.Say(SolutionColumn.EvidenceLink) is { } address ? row.Take(SolutionColumn.EvidenceLink, WebAddress.Check(address)) : null;
        var (kind, level) = (row.One(SolutionColumn.EvidenceKind, context.Kinds), row.One(SolutionColumn.EvidenceLevel, context.Levels));
        var known = Known(before, link);
        var title = row.Worded(SolutionColumn.EvidenceTitle, known?.Title) ?? (link is null ? null : new LocalizedText(context.Language, link.Server));
        if (title is null)
        {
            // A link that was refused would have given the title; a level that is known already, as lists export it, asks for no proof.
            if (row.Say(SolutionColumn.EvidenceLink) is null && (kind is not null || level > before.Select(proof => proof.Level).DefaultIfEmpty(EvidenceLevel.Claimed).Max()))
            {
                row.Require(SolutionColumn.EvidenceTitle, title);
            }

            return before;
        }

        var proof = (known ?? new Evidence(EvidenceKind.Document, title)) with { Title = title };
        proof = proof with { Kind = kind ?? proof.Kind, Level = level ?? proof.Level, Link = link ?? proof.Link };
        return known is null ? [.. before, proof] : [.. before.Select(one => ReferenceEquals(one, known) ? proof : one)];
    }

    private Evidence? Known(IReadOnlyList<Evidence> before, WebAddress? link) =>
        (link is null ? null : before.FirstOrDefault(proof => proof.Link == link))
        ?? (row.Say(SolutionColumn.EvidenceTitle) is { } title ? before.FirstOrDefault(proof => (link is null || proof.Link is null) && proof.Title.Wordings().Contains(title, StringComparer.Ordinal)) : null);
}
