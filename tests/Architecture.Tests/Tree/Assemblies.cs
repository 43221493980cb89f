using System.Reflection;

namespace Musubi.Architecture.Tests;

/// <summary>The product as compiled, found in the folder of these tests.</summary>
internal static class Assemblies
{
    private static readonly Lazy<IReadOnlyList<Assembly>> All = new(() =>
        [.. Project.AllOf(SourceTree.Repository)
            .Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal) && project.Name != "LanguageAnalyzer")
            .Select(project => Load(NameOf(project)))]);

    /// <summary>Every assembly built from a project under src.</summary>
    public static IReadOnlyList<Assembly> OfTheProduct => All.Value;

    public static IEnumerable<Assembly> OfModules => Project.AllOf(SourceTree.Repository).Where(project => project.IsModule).Select(project => Load(NameOf(project)));

    /// <summary>Types that people wrote in the product: not the compiler's, not Razor's, not migrations.</summary>
    public static IEnumerable<Type> WrittenTypes => OfTheProduct
        .Where(assembly => !assembly.GetName().Name!.StartsWith("Musubi.Migrations", StringComparison.Ordinal))
        .SelectMany(assembly => assembly.GetTypes())
        .Where(IsWritten);

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    public static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Musubi", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true;

    private static string NameOf(Project project) => project.Name == "Host" ? "musubi" : $"Musubi.{project.Name}";
}
