using System.Linq.Expressions;

namespace Musubi.WebKit;

/// <summary>Sorts by the words of an enumeration as the reader reads them, not by the names in the database.</summary>
public static class Ranks
{
    /// <summary>The rank of a record by the word of one of its members.</summary>
    public static Expression<Func<T, int>> ByWord<T, TEnum>(Expression<Func<T, TEnum>> member, Text text)
        where TEnum : struct, Enum
    {
        var order = StringComparer.Create(text.Formats.Culture, ignoreCase: false);
        var members = Enum.GetValues<TEnum>().OrderBy(value => text.Of(value), order).ToArray();
        var rank = members.Index().Reverse().Aggregate(
            (Expression)Expression.Constant(members.Length),
            (rest, one) => Expression.Condition(Expression.Equal(member.Body, Expression.Constant(one.Item)), Expression.Constant(one.Index), rest));
        return Expression.Lambda<Func<T, int>>(rank, member.Parameters);
    }
}
