using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.EditApplication;

/// <summary>The form in which an application is made and edited.</summary>
internal sealed class ApplicationForm
{
    public LocalizedInput Title { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();

    public List<OtherRow> Other { get; set; } = [];

    public Dictionary<string, string?> Options { get; set; } = new(StringComparer.Ordinal);

    public bool IsIllustrative { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new application.</summary>
    public int Version { get; set; }

    public static ApplicationForm From(ApplicationFacts facts, bool isIllustrative, int version, Language reader) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Summary = LocalizedInput.From(facts.Summary),
        Other = [.. facts.OtherFunding.Select(other => new OtherRow { Source = other.Source, Amount = MoneyInput.From(other.Amount, other.Amount.Currency, reader).Amount, FiscalYear = other.FiscalYear })],
        Options = facts.Options.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    public void Act(string act) => Other.Apply("other", act);

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ApplicationFacts? Read(FormReading reading, ApplicationFacts? before, string by, Scheme scheme, Language reader)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.Take(Summary, nameof(Summary), before?.Summary, by);
        var other = Other.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Other)}[{row.Index}]", scheme, reader)).ToList();
        return title is null || summary is null || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Summary = summary,
            Lines = before?.Lines ?? [],
            OtherFunding = [.. other.OfType<OtherMoney>()],
            Options = Options.Where(pair => !string.IsNullOrWhiteSpace(pair.Value) && scheme.Options.Any(one => one.Id == pair.Key))
                .ToDictionary(pair => pair.Key, pair => pair.Value!.Trim(), StringComparer.Ordinal),
        };
    }
}

/// <summary>Other public money in the form.</summary>
internal sealed class OtherRow
{
    [StringLength(200)]
    public string? Source { get; set; }

    public string? Amount { get; set; }

    [Range(2000, 2100)]
    public int? FiscalYear { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Source) && string.IsNullOrWhiteSpace(Amount);

    public OtherMoney? Read(FormReading reading, string field, Scheme scheme, Language reader)
    {
        if (string.IsNullOrWhiteSpace(Source))
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Source)}");
        }

        var amount = reading.Take(MoneyText.Read(Amount, scheme.Currency, reader), $"{field}.{nameof(Amount)}");
        return amount is null || string.IsNullOrWhiteSpace(Source) ? null : new(Source.Trim(), amount, FiscalYear);
    }
}
