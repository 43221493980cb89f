using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.EditApplication;

/// <summary>The form in which an application is made and edited.</summary>
internal sealed class ApplicationForm
{
    public LocalizedInput Title { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();

    public List<LineRow> Lines { get; set; } = [];

    public List<OtherRow> Other { get; set; } = [];

    public Dictionary<string, string?> Options { get; set; } = new(StringComparer.Ordinal);

    public bool IsIllustrative { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new application.</summary>
    public int Version { get; set; }

    public static ApplicationForm From(ApplicationFacts facts, bool isIllustrative, int version, Language reader) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Summary = LocalizedInput.From(facts.Summary),
        Lines = [.. facts.Lines.Select(line => LineRow.From(line, reader))],
        Other = [.. facts.OtherFunding.Select(other => new OtherRow { Source = other.Source, Amount = MoneyInput.From(other.Amount, other.Amount.Currency, reader).Amount, FiscalYear = other.FiscalYear })],
        Options = facts.Options.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    public void Act(string act)
    {
        Lines.Apply("lines", act);
        Other.Apply("other", act);
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ApplicationFacts? Read(FormReading reading, ApplicationFacts? before, string by, Scheme scheme, Language reader)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.Take(Summary, nameof(Summary), before?.Summary, by);
        var lines = Lines.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Lines)}[{row.Index}]", scheme, reader)).ToList();
        var other = Other.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{nameof(Other)}[{row.Index}]", scheme, reader)).ToList();
        return title is null || summary is null || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Summary = summary,
            Lines = [.. lines.OfType<BudgetLine>()],
            OtherFunding = [.. other.OfType<OtherMoney>()],
            Options = Options.Where(pair => !string.IsNullOrWhiteSpace(pair.Value) && scheme.Options.Any(one => one.Id == pair.Key))
                .ToDictionary(pair => pair.Key, pair => pair.Value!.Trim(), StringComparer.Ordinal),
        };
    }
}

/// <summary>A line of the budget in the form; blank ones do not count.</summary>
internal sealed class LineRow
{
    public OrganisationId? Member { get; set; }

    public string? Category { get; set; }

    public LocalDate? On { get; set; }

    public string? Amount { get; set; }

    [StringLength(300)]
    public string? Note { get; set; }

    public bool IsBlank => Member is null && string.IsNullOrEmpty(Category) && On is null && string.IsNullOrWhiteSpace(Amount);

    public static LineRow From(BudgetLine line, Language reader) =>
        new() { Member = line.Member, Category = line.Category, On = line.On, Amount = MoneyInput.From(line.Amount, line.Amount.Currency, reader).Amount, Note = line.Note };

    public BudgetLine? Read(FormReading reading, string field, Scheme scheme, Language reader)
    {
        if (Member is null)
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Member)}");
        }

        if (scheme.Categories.All(one => one.Id != Category))
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Category)}");
        }

        if (On is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(On)}");
        }

        var amount = reading.Take(MoneyText.Read(Amount, scheme.Currency, reader), $"{field}.{nameof(Amount)}");
        return Member is { } member && On is { } day && amount is not null && Category is not null ? new(member, Category, day, amount, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim()) : null;
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
