using Musubi.Directory;
using Musubi.WebKit;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events.Features.EditReport;

/// <summary>What is to follow, in the form; blank ones do not count.</summary>
internal sealed class FollowUpRow
{
    public LocalizedInput What { get; set; } = new();

    public Guid? Owner { get; set; }

    public LocalDate? Due { get; set; }

    public bool IsDone { get; set; }

    public bool IsBlank => What.IsBlank() && Owner is null && Due is null;

    public static FollowUpRow Of(FollowUp item) => new() { What = LocalizedInput.From(item.What), Owner = item.Owner?.Value, Due = item.Due, IsDone = item.IsDone };

    public FollowUp? Read(FormReading reading, string field, FollowUp? before, string by) =>
        reading.Take(What, $"{field}.{nameof(What)}", before?.What, by) is { } what
            ? new(what, Owner is { } owner ? new OrganisationId(owner) : null, Due, IsDone)
            : null;
}
