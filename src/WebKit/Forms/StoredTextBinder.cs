using Microsoft.AspNetCore.Mvc.ModelBinding;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Binds identifiers, codes, partial dates and other values with one stored text; their own problems stand at the field.</summary>
internal sealed class StoredTextBinder<T> : IModelBinder
    where T : class, IStoredText<T>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
        if (string.IsNullOrWhiteSpace(sent.FirstValue))
        {
            bindingContext.Result = ModelBindingResult.Success(model: null);
        }
        else if (Read(sent.FirstValue).Succeeded(out var value, out var problem))
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.Refuse(problem.At(bindingContext.ModelName), bindingContext.HttpContext);
        }

        return Task.CompletedTask;
    }

    // A whole day may be typed as the reader is used to; a month or a year as it is stored.
    private static Result<T> Read(string typed) =>
        typeof(T) == typeof(PartialDate) && TypedDate.Parse(typed) is { } day ? (T)(object)new PartialDate(day) : T.Check(typed);
}
