using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Catalogue.Transfer;

/// <summary>Proofs in a file.</summary>
internal static class EvidenceParts
{
    public static Evidence? Read(ItemReader item)
    {
        var kind = item.Choice<EvidenceKind>("kind", required: true);
        var level = item.Choice<EvidenceLevel>("level") ?? EvidenceLevel.Claimed;
        var title = item.Wording("title", required: true);
        var link = item.Stored<WebAddress>("link");
        var year = item.Whole("year", 1900, 2100);
        var note = item.Wording("note");
        return kind is null || title is null ? null : new(kind.Value, title) { Level = level, Link = link, Year = year, Note = note };
    }

    public static void Write(ItemWriter item, Evidence evidence) => item
        .Put("kind", evidence.Kind)
        .Put("level", evidence.Level is EvidenceLevel.Claimed ? (EvidenceLevel?)null : evidence.Level)
        .Put("title", evidence.Title)
        .PutStored("link", evidence.Link)
        .Put("year", (decimal?)evidence.Year)
        .Put("note", evidence.Note);
}
