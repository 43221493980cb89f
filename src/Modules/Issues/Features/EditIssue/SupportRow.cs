using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.EditIssue;

/// <summary>One kind of support in the form: wanted or not, and what exactly.</summary>
internal sealed class SupportRow
{
    public SupportKind Kind { get; set; }

    public bool IsWanted { get; set; }

    public LocalizedInput Note { get; set; } = new();

    /// <summary>A row for each kind there is.</summary>
    public static List<SupportRow> For(IReadOnlyList<SupportWanted> support) =>
    [
        .. Enum.GetValues<SupportKind>().Select(kind => (kind, Wanted: support.FirstOrDefault(wanted => wanted.Kind == kind)))
            .Select(row => new SupportRow { Kind = row.kind, IsWanted = row.Wanted is not null, Note = LocalizedInput.From(row.Wanted?.Note) }),
    ];

    /// <summary>What is wanted; null when nothing is. Whoever writes a note wants the support.</summary>
    public SupportWanted? Read(FormReading reading, string field, IReadOnlyList<SupportWanted>? known, string by)
    {
        var before = known?.FirstOrDefault(wanted => wanted.Kind == Kind)?.Note;
        var note = reading.TakeOptional(Note, $"{field}.{nameof(Note)}", before, by);
        if (Kind is SupportKind.Other && IsWanted && note is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Note)}");
        }

        return (IsWanted || note is not null) && Enum.IsDefined(Kind) ? new(Kind, note) : null;
    }
}
