using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Agreements.Features.EditAgreement;

/// <summary>A commitment in the form; blank ones do not count.</summary>
internal sealed class CommitmentRow
{
    /// <summary>The key of a commitment that exists; it stays when the words change.</summary>
    public string? Key { get; set; }

    /// <summary>Who promises, as <see cref="Member.ToString"/> writes it.</summary>
    public string? By { get; set; }

    public LocalizedInput What { get; set; } = new();

    public LocalDate? Due { get; set; }

    public bool IsBlank => string.IsNullOrEmpty(By) && Due is null && What.IsBlank();

    public static CommitmentRow From(Commitment commitment) =>
        new() { Key = commitment.Key.Stored, By = commitment.By.ToString(), What = LocalizedInput.From(commitment.What), Due = commitment.Due };

    public Commitment? Read(FormReading reading, string field, IReadOnlyList<Commitment>? known, HashSet<Key> taken, string writer)
    {
        var before = known?.FirstOrDefault(one => one.Key.Stored == Key);
        var what = reading.Take(What, $"{field}.{nameof(What)}", before?.What, writer);
        if (Member.TryParse(By, out var by))
        {
            return what is null ? null : new(KeyField.ForRow(Key, what, "commitment", taken), by, what, Due);
        }

        reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(By)}");
        return null;
    }
}
