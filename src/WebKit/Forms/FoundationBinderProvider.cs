using Microsoft.AspNetCore.Mvc.ModelBinding;
using Musubi.Foundation;

namespace Musubi.WebKit;

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
