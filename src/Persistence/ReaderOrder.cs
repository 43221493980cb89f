using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence;

/// <summary>Sorting by a localized text in the reader's language and by the reader's rules of order.</summary>
public static class ReaderOrder
{
    /// <summary>The wording for a reader, in the database: the reader's language when there is one, else the original.</summary>
    /// <remarks>Use only inside queries.</remarks>
    public static string Wording(LocalizedText text, string language) =>
        throw new InvalidOperationException("Only the database answers this.");

    /// <summary>Orders by the wording that the reader sees.</summary>
    public static IOrderedQueryable<T> OrderByWording<T>(
        this IQueryable<T> records, Expression<Func<T, LocalizedText>> text, Language reader, bool descending = false)
    {
        var key = ByWording(text, reader);
        return descending ? records.OrderByDescending(key) : records.OrderBy(key);
    }

    internal static void Map(ModelBuilder builder, bool postgres)
    {
        builder.HasDbFunction(typeof(ReaderOrder).GetMethod(nameof(Wording))!)
            .HasTranslation(arguments => postgres ? OnPostgres(arguments) : OnSqlite(arguments))
            .HasParameter("text").Metadata.TypeMapping =
                (RelationalTypeMapping)StringTypeMapping.Default.WithComposedConverter(new JsonConverter<LocalizedText>());
        if (postgres)
        {
            foreach (var language in Collations.Languages)
            {
                builder.HasCollation(Collations.For(language), locale: language, provider: "icu");
            }
        }
    }

    /// <summary>The key behind <see cref="OrderByWording"/>, for lists that the reader sorts.</summary>
    public static Expression<Func<T, string>> ByWording<T>(
        Expression<Func<T, LocalizedText>> text, Language reader)
    {
        var collate = new Func<DbFunctions, string, string, string>(RelationalDbFunctionsExtensions.Collate).Method;
        var wording = Expression.Call(
            typeof(ReaderOrder).GetMethod(nameof(Wording))!, text.Body, Expression.Constant(reader.Tag));
        var body = Expression.Call(
            collate,
            Expression.Constant(EF.Functions),
            wording,
            Expression.Constant(Collations.For(reader.Tag)));
        return Expression.Lambda<Func<T, string>>(body, text.Parameters);
    }

    private static SqlFunctionExpression OnSqlite(IReadOnlyList<SqlExpression> arguments) => Coalesce(
        Function("json_extract", arguments[0], Path($"$.translations.{Tag(arguments[1])}.text")),
        Function("json_extract", arguments[0], Path("$.original")));

    private static SqlFunctionExpression OnPostgres(IReadOnlyList<SqlExpression> arguments) => Coalesce(
        Function("jsonb_extract_path_text", arguments[0], Path("translations"), Path(Tag(arguments[1])), Path("text")),
        Function("jsonb_extract_path_text", arguments[0], Path("original")));

    private static string Tag(SqlExpression language) => (string)((SqlConstantExpression)language).Value!;

    private static SqlConstantExpression Path(string path) => new(path, StringTypeMapping.Default);

    private static SqlFunctionExpression Coalesce(SqlExpression first, SqlExpression second) => Function("coalesce", first, second);

    private static SqlFunctionExpression Function(string name, params SqlExpression[] arguments) => new(
        name, arguments, nullable: true, argumentsPropagateNullability: arguments.Select(_ => false), typeof(string), StringTypeMapping.Default);
}
