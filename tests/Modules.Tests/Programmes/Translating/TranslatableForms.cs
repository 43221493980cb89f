using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes.Translating;

/// <summary>The forms of all things on the thread, found in the program itself.</summary>
internal static class TranslatableForms
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name!.StartsWith("Musubi.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes()).Select(FormOf).OfType<Type>().Distinct().OrderBy(form => form.FullName, StringComparer.Ordinal),
    ];

    private static Type? FormOf(Type page) =>
        page is { IsAbstract: false, BaseType: { IsGenericType: true } generic } && generic.GetGenericTypeDefinition() == typeof(RoomEditPage<,,>) ? generic.GenericTypeArguments[1] : null;
}
