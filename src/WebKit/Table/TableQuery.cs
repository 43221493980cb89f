using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;

namespace Musubi.WebKit;

/// <summary>What a reader asked of a table, as it stands in the address: <c>?q=hafen&amp;kind=City&amp;sort=name&amp;desc=true&amp;page=2</c>.</summary>
/// <remarks>Page models bind it: <c>[BindProperty(SupportsGet = true)] public TableQuery Query { get; set; } = new();</c></remarks>
[ModelBinder(typeof(TableQueryBinder))]
public sealed record TableQuery
{
    /// <summary>Rows per page when the reader has not chosen.</summary>
    public const int UsualSize = 25;

    /// <summary>What the reader may choose.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [UsualSize, 50, 100];

    /// <summary>The words searched for, trimmed; null when there are none.</summary>
    public string? Search { get; init; }

    /// <summary>Key of the column by which the reader sorts; null: the page's own order.</summary>
    public string? Sort { get; init; }

    /// <summary>Last first.</summary>
    public bool Descending { get; init; }

    /// <summary>Page number from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows per page.</summary>
    public int Size { get; init; } = UsualSize;

    /// <summary>The print view: every row, no controls.</summary>
    public bool IsPrint { get; init; }

    /// <summary>Everything else in the address, by name: filters, and what else the page keeps there.</summary>
    public ImmutableSortedDictionary<string, string> Filters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The value of a filter; null when not set.</summary>
    public string? Filter(string name) => Filters.GetValueOrDefault(name);

    /// <summary>The value of a filter over an enumeration; null when not set or not a member.</summary>
    public TEnum? Filter<TEnum>(string name)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(Filter(name), out var member) && Enum.IsDefined(member) ? member : null;

    /// <summary>The same question for every row at once: for exports.</summary>
    public TableQuery Everything() => this with { Page = 1, Size = int.MaxValue };

    /// <summary>The rows of the page asked for, from a sorted source.</summary>
    public IQueryable<T> Cut<T>(IQueryable<T> sorted) => Size == int.MaxValue ? sorted : sorted.Skip((Page - 1) * Size).Take(Size);

    /// <summary>The rows of the page asked for, from a sorted list.</summary>
    public IEnumerable<T> Cut<T>(IEnumerable<T> sorted) => Size == int.MaxValue ? sorted : sorted.Skip((Page - 1) * Size).Take(Size);

    /// <summary>The address of this question on the same page, usual values left out.</summary>
    public string Link(string path, string? handler = null)
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("handler", handler),
            ("q", Search),
            ("sort", Sort),
            ("desc", Descending ? "true" : null),
            ("page", Page > 1 && handler is null ? FormattableString.Invariant($"{Page}") : null),
            ("size", Sizes.Contains(Size) && Size != UsualSize ? FormattableString.Invariant($"{Size}") : null),
            ("print", IsPrint ? "true" : null),
        };
        parts.AddRange(Filters.Select(filter => (filter.Key, (string?)filter.Value)));
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
