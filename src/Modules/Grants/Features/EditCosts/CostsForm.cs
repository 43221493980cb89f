using System.Globalization;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.WebKit;

namespace Musubi.Grants.Features.EditCosts;

/// <summary>A row of costs in the form, as typed.</summary>
internal sealed class TypedCost
{
    public string Id { get; set; } = string.Empty;

    public string? Seen { get; set; }

    public bool Gone { get; set; }

    public string? Category { get; set; }

    public string? On { get; set; }

    public string? Amount { get; set; }

    public string? Note { get; set; }

    public static TypedCost Blank() => new() { Id = Guid.CreateVersion7().ToString("N") };

    public static TypedCost From(CostRow row, Currency currency, Text text) => new()
    {
        Id = row.Id,
        Seen = row.Mark,
        Category = row.Category,
        On = row.On is { } day ? SentTable.Typed(day, text.Formats) : row.TypedDay,
        Amount = row.Amount is { } amount ? MoneyInput.From(new(amount, currency), currency, text.Language).Amount : row.TypedAmount,
        Note = row.Note,
    };

    /// <summary>What was typed, read as far as it can be.</summary>
    public SentCost Read(Scheme scheme, CostWords words, Language reader)
    {
        var day = On is null ? null : SentTable.Day(On);
        var amount = MoneyText.Read(Amount, scheme.Currency, reader).Succeeded(out var money, out _) ? money.Amount : (decimal?)null;
        var row = new CostRow(
            Short(Id), words.Category(Category), day, amount, Said(Note), day is null ? Said(On) : null, amount is null ? Said(Amount) : null);
        return new(row, Said(Seen), Gone);
    }

    // What nobody would type is cut, so that a row stays a row.
    private static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim() is { Length: > 1000 } long1000 ? long1000[..1000] : typed.Trim();

    private static string Short(string id) => id.Length is > 0 and <= 40 ? id : Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture);
}
