using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>Binds numbers and days as people type them; what cannot be read stays in the field with a problem code.</summary>
internal sealed class ForgivingBinder(Type type) : IModelBinder
{
    private static readonly LocalDate Example = new(2026, 3, 31);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var sent = bindingContext.ValueProvider.GetValue(name);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(name, sent);
        if (string.IsNullOrWhiteSpace(sent.FirstValue))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            {
                bindingContext.Result = ModelBindingResult.Success(model: null);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(name, "form.required");
            }
        }
        else if (Read(sent.FirstValue, out var refusal) is { } value)
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, refusal);
        }

        return Task.CompletedTask;
    }

    private object? Read(string typed, out string refusal)
    {
        if (type == typeof(LocalDate) || type == typeof(DateOnly))
        {
            var formats = Formats.Of(Language.Parse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
            refusal = FieldProblem.Write(Problem.Invalid("form.not-a-date", ("example", TypedDate.Show(Example, formats))), formats);
            return TypedDate.Parse(typed) is { } day ? type == typeof(LocalDate) ? day : day.ToDateOnly() : null;
        }

        refusal = "form.not-a-number";
        if (!TypedNumber.TryParse(typed, CultureInfo.CurrentCulture, out var number))
        {
            return null;
        }

        refusal = "form.not-whole";
        return type == typeof(decimal) ? number
            : number != decimal.Truncate(number) ? null
            : type == typeof(int) ? number is >= int.MinValue and <= int.MaxValue ? (int)number : null
            : number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }
}

/// <summary>Takes numbers and days from the binders that insist on one writing.</summary>
internal sealed class ForgivingBinderProvider : IModelBinderProvider
{
    private static readonly HashSet<Type> Types = [typeof(int), typeof(long), typeof(decimal), typeof(LocalDate), typeof(DateOnly)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Types.Contains(context.Metadata.UnderlyingOrModelType) ? new ForgivingBinder(context.Metadata.UnderlyingOrModelType) : null;
}
