using System.Reflection;
using System.Runtime.CompilerServices;

namespace Musubi.Architecture.Tests;

/// <summary>What types look like from outside: who sees them, how their members are named, what their values are made of.</summary>
internal static class TypeRules
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly string[] MoneyWords = ["Amount", "Price", "Cost", "Budget", "Money", "Fee", "Grant", "Payment", "Award"];

    /// <summary>Of a module, others see its contract (found by folder) and the class that registers it.</summary>
    public static IEnumerable<Offence> PublicOutsideContract(IEnumerable<Type> typesOfModules, SourceTree tree)
    {
        var contract = DeclaredTypes.PublicIn(tree.CSharp.Where(file => file.IsIn("src/Modules") && file.Path.Contains("/Contract/", StringComparison.Ordinal)));
        return typesOfModules
            .Where(type => type is { IsPublic: true } && !contract.Contains(type.FullName!) && type.Name != $"{type.Assembly.GetName().Name!.Split('.')[^1]}Module")
            .Select(type => new Offence(type.FullName!, "is public; what other modules need lies in Contract, the rest is internal"));
    }

    public static IEnumerable<Offence> OpenHandlers(IEnumerable<Type> types) =>
        types.Where(type => type.Name.EndsWith("Handler", StringComparison.Ordinal) && type.GetMethods(Own).Any(method => method.Name == "HandleAsync") && (!type.IsSealed || type.IsVisible))
            .Select(type => new Offence(type.FullName!, "a handler is sealed and internal"));

    public static IEnumerable<Offence> AsyncWithoutSuffix(IEnumerable<Type> types) =>
        from type in types
        where !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(Own)
        where IsAwaitable(method.ReturnType) && !IsGiven(method) && !method.Name.EndsWith("Async", StringComparison.Ordinal)
        select new Offence($"{type.FullName}.{method.Name}", "can be awaited, so its name ends in Async");

    /// <summary>An instant is NodaTime's, with a zone where a place is meant.</summary>
    public static IEnumerable<Offence> FrameworkTimes(IEnumerable<Type> types) =>
        from type in types
        from property in type.GetProperties(Own)
        let kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where kind == typeof(DateTime) || kind == typeof(DateTimeOffset) || kind == typeof(TimeZoneInfo)
        select new Offence($"{type.FullName}.{property.Name}", $"is a {kind.Name}; times are NodaTime's");

    public static IEnumerable<Offence> BinaryMoney(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetProperties(Own).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(type.GetMethods(Own).SelectMany(method => method.GetParameters()).Select(parameter => (Name: parameter.Name ?? "", Type: parameter.ParameterType)))
            .Concat(type.GetFields(Own).Select(field => (field.Name, Type: field.FieldType)))
        let kind = Nullable.GetUnderlyingType(member.Type) ?? member.Type
        where (kind == typeof(double) || kind == typeof(float)) && MoneyWords.Any(word => member.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
        select new Offence($"{type.FullName}.{member.Name}", "is money in binary; money is decimal");

    private static bool IsAwaitable(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    /// <summary>Names that are not ours to choose: overrides, interfaces of others, the compiler's own, properties.</summary>
    private static bool IsGiven(MethodInfo method) =>
        method.IsSpecialName
        || method.Name.Contains('<', StringComparison.Ordinal)
        || method.Name.Contains('.', StringComparison.Ordinal)
        || method.GetBaseDefinition() != method
        || method.IsDefined(typeof(CompilerGeneratedAttribute))
        || Implements(method);

    private static bool Implements(MethodInfo method) =>
        !method.IsStatic && method.DeclaringType is { IsInterface: false } type
        && type.GetInterfaces().Where(face => !face.Assembly.GetName().Name!.StartsWith("Musubi", StringComparison.Ordinal))
            .Any(face => type.GetInterfaceMap(face).TargetMethods.Contains(method));
}
