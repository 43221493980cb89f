using Microsoft.AspNetCore.Mvc.ModelBinding;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Binds typed ids from addresses and hidden fields.</summary>
internal sealed class TypedIdBinder<T> : IModelBinder
    where T : struct, ITypedId<T>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
        if (Guid.TryParse(sent.FirstValue, out var id))
        {
            bindingContext.Result = ModelBindingResult.Success(T.From(id));
        }
        else if (string.IsNullOrWhiteSpace(sent.FirstValue) && bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(model: null);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "form.choose");
        }

        return Task.CompletedTask;
    }
}
