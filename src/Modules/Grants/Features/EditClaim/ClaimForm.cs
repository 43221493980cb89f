using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.EditClaim;

/// <summary>The form in which a claim is made and completed.</summary>
internal sealed class ClaimForm
{
    /// <summary>Member and fiscal year as one choice: "0192…|2026".</summary>
    [Required]
    public string? Share { get; set; }

    [Required]
    public LocalDate? FirstDay { get; set; }

    [Required]
    public LocalDate? LastDay { get; set; }

    public List<ClaimRow> Lines { get; set; } = [];

    /// <summary>The version that the form's reader saw; 0 for a new claim.</summary>
    public int Version { get; set; }

    public static string ShareOf(OrganisationId member, int? year) => FormattableString.Invariant($"{member}|{year}");

    public static ClaimForm From(ClaimFacts facts, int version, Language reader) => new()
    {
        Share = ShareOf(facts.Claimant, facts.FiscalYear),
        FirstDay = facts.FirstDay,
        LastDay = facts.LastDay,
        Lines = [.. facts.Lines.Select(line => new ClaimRow { Category = line.Category, Amount = MoneyInput.From(line.Amount, line.Amount.Currency, reader).Amount, Evidence = line.Evidence })],
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ClaimFacts? Read(FormReading reading, Award award, Language reader)
    {
        var share = award.Amounts.FirstOrDefault(amount => ShareOf(amount.Member, amount.FiscalYear) == Share);
        if (share is null && !string.IsNullOrEmpty(Share))
        {
            reading.Refuse(Problem.Invalid("form.choose"), nameof(Share));
        }

        if (LastDay < FirstDay)
        {
            reading.Refuse(Problem.Invalid("form.last-before-first"), nameof(LastDay));
        }

        var currency = award.Amounts[0].Amount.Currency;
        var lines = Lines.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Lines)}[{row.Index}]", currency, reader)).ToList();
        if (lines.Count == 0)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{nameof(Lines)}[0].Amount");
        }

        return share is null || FirstDay is not { } first || LastDay is not { } last || reading.Problems.Count > 0
            ? null
            : new(share.Member, share.FiscalYear, first, last, [.. lines.OfType<ClaimLine>()]);
    }
}

/// <summary>One expense in the form.</summary>
internal sealed class ClaimRow
{
    public string? Category { get; set; }

    public string? Amount { get; set; }

    [StringLength(300)]
    public string? Evidence { get; set; }

    public bool IsBlank => string.IsNullOrEmpty(Category) && string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Evidence);

    public ClaimLine? Read(FormReading reading, string field, Currency currency, Language reader)
    {
        var amount = reading.Take(MoneyText.Read(Amount, currency, reader), $"{field}.{nameof(Amount)}");
        if (amount is { Amount: < 0 })
        {
            reading.Refuse(Problem.Invalid("form.invalid"), $"{field}.{nameof(Amount)}");
        }

        if (string.IsNullOrEmpty(Category))
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Category)}");
        }

        if (string.IsNullOrWhiteSpace(Evidence))
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Evidence)}");
        }

        return amount is null || string.IsNullOrEmpty(Category) || string.IsNullOrWhiteSpace(Evidence) ? null : new(Category, amount, Evidence.Trim());
    }
}
