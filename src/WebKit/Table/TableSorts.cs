using System.Linq.Expressions;

namespace Musubi.WebKit;

/// <summary>The orders a list can be brought into, by the keys that its columns name.</summary>
/// <remarks>Name a last order that is unique (the id), or rows move between pages.</remarks>
/// <param name="usual">The key used when the reader has not chosen, or asked for one that does not exist.</param>
public sealed class TableSorts<T>(string usual)
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> orders = new(StringComparer.Ordinal);

    /// <summary>Adds an order.</summary>
    public TableSorts<T> By<TKey>(string sort, Expression<Func<T, TKey>> by)
    {
        orders.Add(sort, (source, descending) => descending ? source.OrderByDescending(by) : source.OrderBy(by));
        return this;
    }

    /// <summary>The source in the order asked for; the direction counts only for an order that exists.</summary>
    public IOrderedQueryable<T> Apply(IQueryable<T> source, TableQuery query) =>
        query.Sort is { } asked && orders.TryGetValue(asked, out var order)
            ? order(source, query.Descending)
            : orders[usual](source, false);
}
