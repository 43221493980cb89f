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

/// <summary>Finds the binder for a type of the foundation.</summary>
internal sealed class FoundationBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(Language) ? new LanguageBinder()
            : Implements(type, typeof(IStoredText<>)) ? Make(typeof(StoredTextBinder<>), type)
            : Implements(type, typeof(ITypedId<>)) ? Make(typeof(TypedIdBinder<>), type)
            : null;
    }

    private static bool Implements(Type type, Type open) =>
        Array.Exists(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == open && candidate.GenericTypeArguments[0] == type);

    private static IModelBinder Make(Type binder, Type type) => (IModelBinder)Activator.CreateInstance(binder.MakeGenericType(type))!;
}
