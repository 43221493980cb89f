using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>What stands in a field: what was typed when the form comes back, else what the model holds.</summary>
internal sealed class FieldValue(ModelExpression expression, ViewContext view, Text text)
{
    private readonly Type type = expression.Metadata.UnderlyingOrModelType;

    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public FieldControl UsualControl(bool hasOptions) => type switch
    {
        _ when type == typeof(LocalizedInput) => FieldControl.Localized,
        _ when type == typeof(PeriodInput) => FieldControl.Period,
        _ when type == typeof(MoneyInput) => FieldControl.Money,
        _ when type == typeof(bool) => FieldControl.Checkbox,
        _ when type.IsEnum => FieldControl.Select,
        _ when typeof(IFormFile).IsAssignableFrom(type) => FieldControl.File,
        _ when expression.Metadata.IsEnumerableType => FieldControl.Checkboxes,
        _ when hasOptions => FieldControl.Select,
        _ when type == typeof(LocalDate) || type == typeof(DateOnly) => FieldControl.Date,
        _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => FieldControl.Number,
        _ => expression.Metadata.DataTypeName switch
        {
            nameof(DataType.MultilineText) => FieldControl.TextArea,
            nameof(DataType.EmailAddress) => FieldControl.Email,
            nameof(DataType.Password) => FieldControl.Password,
            nameof(DataType.PhoneNumber) => FieldControl.Telephone,
            nameof(DataType.Url) => FieldControl.Url,
            _ => FieldControl.Text,
        },
    };

    public IReadOnlyList<Option> UsualOptions() => type switch
    {
        { IsEnum: true } => Option.Of(type, text),
        _ when type == typeof(MoneyInput) => [.. Currencies.Select(currency => new Option(currency.Code, currency.Code))],
        _ => [],
    };

    public IReadOnlyList<string> Values() => Typed(Name) is { } typed ? typed : expression.Model switch
    {
        null => [],
        string one => [one],
        IEnumerable several => [.. several.Cast<object?>().Select(Show)],
        var one => [Show(one)],
    };

    /// <summary>The part of a localized text ("Original", "Texts[de]") or of a period ("FirstDay").</summary>
    public string? Part(string part) => Typed($"{Name}.{part}") is [var typed, ..] ? typed : expression.Model switch
    {
        LocalizedInput { Original: var original } when part == "Original" => original,
        MoneyInput money => part == "Amount" ? money.Amount : money.Currency,
        LocalizedInput { Texts: var texts } => texts.GetValueOrDefault(part[6..^1]),
        PeriodInput period => (part == "FirstDay" ? period.FirstDay : period.LastDay) is { } day ? Show(day) : null,
        _ => null,
    };

    public IReadOnlyList<Language> Languages(IReadOnlyList<string> usual) =>
        [.. usual.Concat(expression.Model is LocalizedInput input ? input.Texts.Keys : []).Distinct(StringComparer.Ordinal).Select(Language.Parse).OrderBy(language => language != text.Language)];

    /// <summary>The sentences for the problems here; for a field of several parts also those of the parts.</summary>
    public IReadOnlyList<string> Errors(bool withParts) =>
        [.. view.ModelState
            .Where(entry => entry.Key == Name || (withParts && entry.Key.StartsWith(Name + ".", StringComparison.Ordinal)))
            .SelectMany(entry => entry.Value!.Errors)
            .Select(error => FieldProblem.Read(error.ErrorMessage, text))
            .Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Currency> Currencies => new[] { Currency.Yen, Currency.Euro }.Concat(Currency.All).Distinct();

    private string[]? Typed(string name) => view.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null
        ? entry.RawValue as string[] ?? [entry.AttemptedValue ?? string.Empty]
        : null;

    private string Show(object? value) => value switch
    {
        decimal number => TypedNumber.Show(number, text.Formats.Culture),
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        LocalDate day => TypedDate.Show(day, text.Formats),
        DateOnly day => TypedDate.Show(LocalDate.FromDateOnly(day), text.Formats),
        bool yes => yes ? "true" : "false",
        _ => value?.ToString() ?? string.Empty,
    };
}
