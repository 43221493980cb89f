using System.Reflection;

namespace Musubi.Architecture.Tests;

public sealed class RuleTests
{
    private static readonly IReadOnlyList<Type> Suites = [.. typeof(RuleTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal) && type != typeof(RuleTests))];

    /// <summary>A rule is a static method that returns offences; a suite names it in one test of the repository and in one that plants an offender.</summary>
    [Fact]
    public void Rules_EachOfThem_IsHeldAgainstTheRepositoryAndAgainstAPlantedOffender()
    {
        var suites = SourceTree.Repository.In("tests/Architecture.Tests").Where(file => file.Is("Tests.cs")).ToList();
        var rules = typeof(RuleTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(IEnumerable<Offence>))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}(")
            .ToList();

        var unproven = rules.Where(rule => suites.Sum(suite => suite.Text.Split(rule).Length - 1) < 2).ToList();

        Assert.NotEmpty(rules);
        Assert.Empty(unproven);
    }

    [Fact]
    public void Suites_EachOfThem_HasTestsOfBothKinds()
    {
        Assert.NotEmpty(Suites);
        Assert.All(Suites, suite => Assert.Contains(suite.GetMethods(), method => method.Name.StartsWith("Planted_", StringComparison.Ordinal)));
        Assert.All(Suites.Where(suite => suite.Name != "AnalyzerTests"), suite => Assert.Contains(suite.GetMethods(), method => method.Name.StartsWith("Repository_", StringComparison.Ordinal)));
    }
}
