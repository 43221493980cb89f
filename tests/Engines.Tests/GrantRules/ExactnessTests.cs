using System.Reflection;
using System.Text.Json;
using Musubi.Foundation;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>No binary fraction touches an amount, and every word of the engine is there.</summary>
public sealed class ExactnessTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Engine_NoMemberOrLocal_IsABinaryFraction()
    {
        var types = typeof(GrantCalculation).Assembly.GetTypes();

        Assert.True(types.Length > 30);
        Assert.Empty(types.SelectMany(BinaryFractions));
    }

    [Fact]
    public void Planted_BinaryFraction_IsFoundWhereverItHides()
    {
        Assert.NotEmpty(BinaryFractions(typeof(InAProperty)));
        Assert.NotEmpty(BinaryFractions(typeof(InAList)));
        Assert.NotEmpty(BinaryFractions(typeof(InALocal)));
    }

    /// <summary>Thirds of every amount of 15 digits, where a quotient of 28 digits would have to be rounded.</summary>
    [Theory]
    [InlineData("2/3", "999999999999999.98", "down 0.01", "666666666666666.65")]
    [InlineData("2/3", "999999999999999.99", "down 0.01", "666666666666666.66")]
    [InlineData("2/3", "100", "half-up 1", "67")]
    [InlineData("1/3", "100", "half-up 1", "33")]
    [InlineData("1/2", "1", "half-up 1", "1")]
    [InlineData("1/97", "97", "down 1", "1")]
    [InlineData("1/97", "96.99", "down 1", "0")]
    public void Rate_WithoutAnEnd_IsRoundedOnce(string rate, string amount, string rounding, string expected)
    {
        Assert.True(Musubi.GrantRules.Schemes.Rate.TryParse(rate, out var share));
        Assert.True(Rounding.TryParse(rounding, out var how));

        Assert.Equal(decimal.Parse(expected), share.Of(decimal.Parse(amount), how));
    }

    [Theory]
    [InlineData("0.12345")]
    [InlineData("1.1")]
    [InlineData("3/2")]
    [InlineData("1/0")]
    [InlineData("1/101")]
    [InlineData("-0.5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("50%")]
    [InlineData("")]
    public void Rate_Malformed_IsNoRate(string rate)
    {
        Assert.False(Musubi.GrantRules.Schemes.Rate.TryParse(rate, out _));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void Words_OfProblemsAndKinds_AreThere(string language)
    {
        var words = typeof(GrantCalculation).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith($".{language}.json", StringComparison.Ordinal))
            .SelectMany(name => JsonSerializer.Deserialize<Dictionary<string, string>>(typeof(GrantCalculation).Assembly.GetManifestResourceStream(name)!)!.Keys)
            .ToHashSet();

        Assert.Contains("Problem.grantrules.unknown-category", words);
        Assert.All(Enum.GetNames<MemberKind>(), name => Assert.Contains($"GrantRules.MemberKind.{name}", words));
    }

    private static IEnumerable<string> BinaryFractions(Type type)
    {
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).ToArray();
        var used = type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType));
        return used.Where(IsBinary).Select(use => $"{type.Name}: {use.Name}");
    }

    private static bool IsBinary(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsBinary(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsBinary));

    private sealed record InAProperty(double? Amount);

    private sealed record InAList(IReadOnlyDictionary<string, float[]> Amounts);

    private static class InALocal
    {
        public static decimal Half(decimal amount)
        {
            var share = (double)amount;
            share /= 2;
            return share > 1 ? (decimal)share : amount;
        }
    }
}
