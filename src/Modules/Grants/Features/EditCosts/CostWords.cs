using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.WebKit;

namespace Musubi.Grants.Features.EditCosts;

/// <summary>Recognises a scheme's categories and the heads of a table of costs in any of our languages.</summary>
internal sealed class CostWords(Scheme scheme, Words words)
{
    private readonly Dictionary<string, string> categories = Known(scheme.Categories.Select(one => one.Id), id => $"Grants.Category.{id}", words);
    private readonly Dictionary<string, string> heads = Known(CostColumns.All, column => CostColumns.Key(column), words);

    /// <summary>The id of what was typed; what is not known stays as it is.</summary>
    public string? Category(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : categories.GetValueOrDefault(SearchText.Fold(typed.Trim())) ?? typed.Trim();

    /// <summary>The column that a head names; null when it names none.</summary>
    public string? Column(string? head) => head is null ? null : heads.GetValueOrDefault(SearchText.Fold(head));

    private static Dictionary<string, string> Known(IEnumerable<string> ids, Func<string, string> key, Words words)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            known.TryAdd(SearchText.Fold(id), id);
            foreach (var text in words.Languages.Select(words.In).Where(text => text.Has(key(id))))
            {
                known.TryAdd(SearchText.Fold(text.Say(key(id))), id);
            }
        }

        return known;
    }
}

/// <summary>The columns of a table of costs.</summary>
internal static class CostColumns
{
    public const string Category = "category";
    public const string Day = "day";
    public const string Amount = "amount";
    public const string Note = "note";
    public const string Currency = "currency";

    public static readonly IReadOnlyList<string> All = [Category, Day, Amount, Note, Currency];

    /// <summary>The word of a column.</summary>
    public static string Key(string column) => $"Grants.Costs.Column.{column}";
}
