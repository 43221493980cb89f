using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.WebKit;

namespace Musubi.Grants.Features.EditCosts;

/// <summary>A row of the grid with what is to be said of it.</summary>
internal sealed record CostRowShown(TypedCost Typed, EditCostsPage Page)
{
    private Scheme Rules => Page.Shown.Call.Rules;

    /// <summary>What was sent for it and not taken, since others changed it at the same time.</summary>
    public CostRow? Lost => Page.Lost.GetValueOrDefault(Typed.Id);

    public IReadOnlyList<Problem> Faults => Page.Shown.Faults.GetValueOrDefault(Typed.Id) ?? [];

    /// <summary>Why it does not count; null when it does.</summary>
    public RefusalReason? Refused => Page.Shown.Refused.TryGetValue(Typed.Id, out var reason) ? reason : null;

    /// <summary>The scheme's categories, and what was typed when it is none of them.</summary>
    public IReadOnlyList<Option> Categories(Text text)
    {
        var known = Rules.Categories.Select(one => new Option(one.Id, text.Has($"Grants.Category.{one.Id}") ? text.Say($"Grants.Category.{one.Id}") : one.Id)).ToList();
        return Typed.Category is { } typed && known.TrueForAll(option => option.Value != typed) ? [.. known, new(typed, typed)] : known;
    }

    public string ColumnOf(Problem fault) => CostColumns.Key(fault.Field switch
    {
        nameof(CostRow.Category) => CostColumns.Category,
        nameof(CostRow.On) => CostColumns.Day,
        nameof(CostRow.Amount) => CostColumns.Amount,
        _ => CostColumns.Note,
    });

    /// <summary>A row in one line.</summary>
    public string Tell(CostRow row, Text text)
    {
        var typed = TypedCost.From(row, Rules.Currency, text);
        return string.Join(" · ", new[] { typed.Category, typed.On, typed.Amount, typed.Note }.Where(part => part is not null));
    }
}
