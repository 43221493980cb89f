using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>One row of a member's costs. What cannot be read is kept as typed and does not count.</summary>
/// <param name="Id">Given once, so that rows can be told apart whoever changes them.</param>
/// <param name="Category">One of the scheme's categories, or what was typed for it.</param>
/// <param name="On">The day that decides the fiscal year.</param>
/// <param name="Amount">In the scheme's currency, tax excluded.</param>
/// <param name="Note">What it is for.</param>
/// <param name="TypedDay">What was typed for the day when it is none.</param>
/// <param name="TypedAmount">What was typed for the amount when it is none.</param>
internal sealed record CostRow(string Id, string? Category, LocalDate? On, decimal? Amount, string? Note, string? TypedDay = null, string? TypedAmount = null) : ITold
{
    public const int LongestNote = 300;

    public bool IsBlank => Category is null && On is null && Amount is null && Note is null && TypedDay is null && TypedAmount is null;

    /// <summary>Tells whether the row is as somebody saw it.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Category, On, Amount?.ToString(CultureInfo.InvariantCulture), Note, TypedDay, TypedAmount))))[..12];

    public static CostRow Of(BudgetLine line) => new(Guid.CreateVersion7().ToString("N"), line.Category, line.On, line.Amount.Amount, line.Note);

    /// <summary>The row as a line of the budget; null while something is missing or wrong.</summary>
    public BudgetLine? Line(OrganisationId member, Scheme scheme, Language reader) =>
        Faults(scheme, reader).Count == 0 ? new(member, Category!, On!.Value, new(Amount!.Value, scheme.Currency), Note) : null;

    /// <summary>All that is wrong with the row, each at its cell.</summary>
    public IReadOnlyList<Problem> Faults(Scheme scheme, Language reader)
    {
        var faults = new List<Problem>();
        if (scheme.Categories.All(one => one.Id != Category))
        {
            faults.Add((Category is null ? Problem.Invalid("form.choose") : Problem.Invalid("grants.unknown-category", ("category", Category))).At(nameof(Category)));
        }

        if (On is null)
        {
            faults.Add((TypedDay is null ? Problem.Invalid("form.required") : GrantsProblems.NoDay(TypedDay)).At(nameof(On)));
        }

        if (AmountFault(scheme.Currency, reader) is { } fault)
        {
            faults.Add(fault.At(nameof(Amount)));
        }

        if (Note is { Length: > LongestNote })
        {
            faults.Add(Problem.Invalid("form.too-long", ("max", LongestNote)).At(nameof(Note)));
        }

        return faults;
    }

    public IReadOnlyList<string> Tell(Teller teller) =>
    [
        teller.Text["Grants.Told.Row", ("category", teller.Text.Has($"Grants.Category.{Category}") ? teller.Text.Say($"Grants.Category.{Category}") : Category ?? "–"),
            ("day", On is { } day ? teller.Text.Formats.Date(day, DateStyle.Short) : TypedDay ?? "–"), ("amount", Amount is { } amount ? teller.Text.Formats.Number(amount) : TypedAmount ?? "–"), ("note", Note ?? "–")],
    ];

    private Problem? AmountFault(Currency currency, Language reader) => Amount switch
    {
        null when TypedAmount is null => Problem.Invalid("form.required"),
        null => MoneyText.Read(TypedAmount, currency, reader).Succeeded(out _, out var refusal) ? GrantsProblems.AmountAgain() : refusal,
        < 0 => GrantsProblems.Negative(),
        _ => null,
    };
}
