using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Agreements.Features.EditAgreement;

/// <summary>The form in which an agreement is made and edited.</summary>
internal sealed class AgreementForm : RoomForm
{
    [Required]
    public AgreementKind? Kind { get; set; }

    public LocalizedInput Title { get; set; } = new();

    public List<PartyRow> Parties { get; set; } = [];

    public LocalizedInput Subject { get; set; } = new();

    public List<CommitmentRow> Commitments { get; set; } = [];

    public LocalDate? FirstDay { get; set; }

    public LocalDate? LastDay { get; set; }

    public Guid? Follows { get; set; }

    [StringLength(2000)]
    public string? File { get; set; }

    public static AgreementForm From(AgreementFacts facts, bool isIllustrative, int version) => new()
    {
        Kind = facts.Kind,
        Title = LocalizedInput.From(facts.Title),
        Parties = [.. facts.Parties.Select(PartyRow.From)],
        Subject = LocalizedInput.From(facts.Subject),
        Commitments = [.. facts.Commitments.Select(CommitmentRow.From)],
        FirstDay = facts.FirstDay,
        LastDay = facts.LastDay,
        Follows = facts.Follows?.Value,
        File = facts.File?.Stored,
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Does what a button of the rows says.</summary>
    public override void Act(string act)
    {
        Parties.Apply("parties", act);
        Commitments.Apply("commitments", act);
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public AgreementFacts? Read(FormReading reading, AgreementFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var subject = reading.TakeOptional(Subject, nameof(Subject), before?.Subject, by);
        var parties = Parties.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Parties)}[{row.Index}]")).ToList();
        var taken = new HashSet<Key>();
        var commitments = Commitments.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Commitments)}[{row.Index}]", before?.Commitments, taken, by)).ToList();
        var file = string.IsNullOrWhiteSpace(File) ? null : reading.Take(WebAddress.Check(File), nameof(File));
        if (LastDay < FirstDay)
        {
            reading.Refuse(Problem.Invalid("form.last-before-first"), nameof(LastDay));
        }

        return title is null || Kind is not { } kind || reading.Problems.Count > 0 ? null : new()
        {
            Kind = kind,
            Title = title,
            Parties = [.. parties.OfType<AgreementParty>()],
            Subject = subject,
            Commitments = [.. commitments.OfType<Commitment>()],
            FirstDay = FirstDay,
            LastDay = LastDay,
            Follows = Follows is { } follows ? new AgreementId(follows) : null,
            File = file,
        };
    }
}
