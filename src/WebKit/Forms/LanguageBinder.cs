using Microsoft.AspNetCore.Mvc.ModelBinding;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Binds a language from its tag.</summary>
internal sealed class LanguageBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
        if (Language.TryParse(sent.FirstValue, out var language) || string.IsNullOrWhiteSpace(sent.FirstValue))
        {
            bindingContext.Result = ModelBindingResult.Success(language);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "form.choose");
        }

        return Task.CompletedTask;
    }
}
