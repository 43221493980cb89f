using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Musubi.WebKit;

/// <summary>Reads a table's question from the address. Whatever is wrong there falls back to the usual: a link is never an error.</summary>
internal sealed class TableQueryBinder : IModelBinder
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "q", "sort", "desc", "page", "size", "print", "handler" };

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Result = ModelBindingResult.Success(Read(bindingContext.HttpContext.Request.Query));
        return Task.CompletedTask;
    }

    public static TableQuery Read(IQueryCollection query)
    {
        var isPrint = query["print"] == "true";
        var size = Number(query["size"]) is { } asked && TableQuery.Sizes.Contains(asked) ? asked : TableQuery.UsualSize;
        return new()
        {
            Search = Words(query["q"]),
            Sort = Words(query["sort"]),
            Descending = query["desc"] == "true",
            Page = Number(query["page"]) is { } page and > 0 and < 1_000_000 && !isPrint ? page : 1,
            Size = isPrint ? int.MaxValue : size,
            IsPrint = isPrint,
            Filters = query
                .Where(pair => !Own.Contains(pair.Key) && !string.IsNullOrWhiteSpace(pair.Value))
                .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.First()!, StringComparer.Ordinal),
        };
    }

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static int? Number(string? typed) =>
        int.TryParse(typed?.Normalize(NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
