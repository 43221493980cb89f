using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class MoneyTests
{
    private static readonly Rounding DownToThousands = Rounding.DownTo(1000);

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("VND", 0)]
    [InlineData("EUR", 2)]
    [InlineData("IDR", 2)] // ISO 4217, although nobody sees a sen
    [InlineData("HUF", 2)]
    [InlineData("TWD", 2)]
    [InlineData("KWD", 3)]
    public void Currency_ByCode_HasTheDecimalsOfIso4217(string code, int decimals)
    {
        Assert.Equal(decimals, Currency.Of(code).Decimals);
    }

    [Theory]
    [InlineData("JPY EUR USD GBP CHF SEK DKK NOK PLN CZK HUF KRW CNY TWD HKD AUD NZD CAD INR")]
    [InlineData("BND KHR IDR LAK MYR MMK PHP SGD THB VND")] // the ten of ASEAN
    public void Currency_OfTheCountriesConcerned_IsKnown(string codes)
    {
        Assert.All(codes.Split(' '), code => Assert.Equal(code, Currency.Of(code).Code));
    }

    [Fact]
    public void Currency_All_AreThreeLettersAndSame()
    {
        Assert.All(Currency.All, currency => Assert.True(currency.Code.Length == 3 && Currency.Of(currency.Code) == currency));
        Assert.Equal(Currency.Yen, Currency.Of("ｊｐｙ"));
        Assert.False(Currency.TryParse("XXX", out _));
    }

    [Fact]
    public void Money_HalfAYen_DoesNotExist()
    {
        Assert.Throws<ArgumentException>(() => new Money(0.5m, Currency.Yen));
        Assert.Throws<ArgumentException>(() => new Money(0.005m, Currency.Euro));
        Assert.Equal(0.01m, new Money(0.01m, Currency.Euro).Amount);
    }

    [Fact]
    public void Arithmetic_TwoCurrencies_Throws()
    {
        var (yen, euro) = (new Money(100, Currency.Yen), new Money(100, Currency.Euro));

        Assert.Throws<InvalidOperationException>(() => yen + euro);
        Assert.Throws<InvalidOperationException>(() => yen - euro);
        Assert.Throws<InvalidOperationException>(() => yen < euro);
        Assert.Throws<InvalidOperationException>(() => Money.Sum([yen, euro], Currency.Yen));
        Assert.NotEqual(yen, euro);
    }

    [Fact]
    public void Arithmetic_OneCurrency_AddsAndCompares()
    {
        var (ten, three) = (new Money(10, Currency.Yen), new Money(3, Currency.Yen));

        Assert.Equal(new Money(13, Currency.Yen), ten + three);
        Assert.Equal(new Money(-7, Currency.Yen), three - ten);
        Assert.Equal(-ten, Money.Zero(Currency.Yen) - ten);
        Assert.Equal(new Money(16, Currency.Yen), Money.Sum([ten, three, three], Currency.Yen));
        Assert.Equal(three, Money.Min(ten, three));
        Assert.True(ten > three && three <= ten);
        Assert.Equal(new Money(1.5m, Currency.Euro), new Money(1.50m, Currency.Euro));
    }

    /// <summary>Half of the eligible cost, at most 20 million, down to thousands: STANDARDS, section 6.</summary>
    [Theory]
    [InlineData(39_999_999, 19_999_000)]
    [InlineData(40_000_000, 20_000_000)]
    [InlineData(41_000_000, 20_000_000)]
    [InlineData(12_345_678, 6_172_000)]
    [InlineData(2_000, 1_000)]
    [InlineData(1_999, 0)]
    public void Share_HalfDownToThousandsAndCapped_IsTheGrantSum(int eligible, int expected)
    {
        var cap = new Money(20_000_000, Currency.Yen);

        var sum = Money.Min(new Money(eligible, Currency.Yen).Share(0.5m, DownToThousands), cap);

        Assert.Equal(new Money(expected, Currency.Yen), sum);
    }

    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("0.135", "0.14")]
    [InlineData("0.1249", "0.12")]
    [InlineData("-0.125", "-0.13")]
    public void Rounding_Cents_GoesHalfUpAwayFromZero(string amount, string expected)
    {
        Assert.Equal(Number(expected), Rounding.Cents.Apply(Number(amount)));
    }

    [Theory]
    [InlineData(1, 1_999)]
    [InlineData(10, 1_990)]
    [InlineData(100, 1_900)]
    [InlineData(1000, 1_000)]
    public void Rounding_Down_StopsAtTheUnit(int unit, int expected)
    {
        Assert.Equal(expected, Rounding.DownTo(unit).Apply(1_999.9m));
    }

    [Fact]
    public void Rounding_None_LeavesDecimalsThatMoneyRefuses()
    {
        Assert.Equal(0.125m, Rounding.None.Apply(0.125m));
        Assert.Throws<ArgumentException>(() => new Money(1, Currency.Yen).Share(0.5m, Rounding.None));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("down 1000")]
    [InlineData("half-up 0.01")]
    public void Rounding_Stored_ReadsBack(string stored)
    {
        Assert.True(Rounding.TryParse(stored, out var rounding));
        Assert.Equal(stored, rounding.Stored);
        Assert.Equal(rounding, JsonSerializer.Deserialize<Rounding>(JsonSerializer.Serialize(rounding)));
    }

    [Theory]
    [InlineData("up 1000")]
    [InlineData("down")]
    [InlineData("down 0")]
    [InlineData("down -1")]
    [InlineData("")]
    public void Rounding_Malformed_IsRefused(string stored)
    {
        Assert.False(Rounding.Check(stored).Succeeded(out _, out var problem));
        Assert.Equal("foundation.rounding.malformed", problem.Code);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Share_NotBetweenNoughtAndOne_Throws(int share)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1, Currency.Yen).Share(share, Rounding.None));
    }

    [Fact]
    public void Split_TwentyMillionByThreeInThousands_GivesTheFirstTwoMore()
    {
        var shares = new Money(20_000_000, Currency.Yen).SplitEvenly(3, 1000);

        Assert.Equal([6_667_000, 6_667_000, 6_666_000], shares.Select(share => share.Amount));
    }

    [Fact]
    public void Split_ByWeight_GivesTheLargestRemainderTheLastUnit()
    {
        var shares = new Money(100, Currency.Yen).Split([1, 1, 1.5m, 0], 1);

        // 28.57, 28.57, 42.86, 0: the remainders .86 and the first .57 get the two units left.
        Assert.Equal([29, 28, 43, 0], shares.Select(share => share.Amount));
    }

    [Fact]
    public void Split_NotAWholeNumberOfUnits_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Money(1500, Currency.Yen).SplitEvenly(2, 1000));
        Assert.Throws<ArgumentException>(() => new Money(1000, Currency.Yen).Split([0, 0], 1000));
        Assert.Throws<ArgumentException>(() => new Money(1000, Currency.Yen).Split([1, -1], 1000));
        Assert.Throws<ArgumentException>(() => new Money(1000, Currency.Yen).Split([], 1000));
    }

    [Fact]
    public void Split_AnyAmountAndWeights_AddsUpAndStaysWithinOneUnitOfTheQuota()
    {
        var units = Gen.Elements(0.01m, 1m, 10m, 1000m);
        var weights = Gen.NonEmptyListOf(Gen.Choose(0, 10_000).Select(weight => weight / 100m)).Where(list => list.Any(weight => weight > 0));
        var questions = from unit in units
                        from count in Gen.Choose(-2_000_000, 2_000_000)
                        from list in weights
                        select (Amount: count * unit, Unit: unit, Weights: list.ToArray());

        Prop.ForAll(questions.ToArbitrary(), question =>
        {
            var shares = new Money(question.Amount, Currency.Euro).Split(question.Weights, question.Unit);
            var total = question.Weights.Sum();
            return Money.Sum(shares, Currency.Euro).Amount == question.Amount
                && shares.All(share => share.Amount % question.Unit == 0)
                && shares.Zip(question.Weights).All(pair =>
                    Math.Abs(pair.First.Amount - (question.Amount * pair.Second / total)) < question.Unit
                    && (pair.Second > 0 || pair.First.IsZero));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Split_EqualWeights_NeverDifferByMoreThanAUnitAndNeverGrow()
    {
        var questions = from count in Gen.Choose(1, 50)
                        from units in Gen.Choose(0, 100_000)
                        select (Count: count, Units: units);

        Prop.ForAll(questions.ToArbitrary(), question =>
        {
            var shares = new Money(question.Units * 1000m, Currency.Yen).SplitEvenly(question.Count, 1000);
            return shares.Zip(shares.Skip(1)).All(pair => pair.First >= pair.Second) && (shares[0] - shares[^1]).Amount <= 1000;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("JPY 20000000")]
    [InlineData("EUR -12.50")]
    [InlineData("KWD 1.000")]
    public void Stored_EveryCurrency_ReadsBackWithItsDecimals(string stored)
    {
        var money = Money.Parse(stored);

        Assert.Equal(stored, money.Stored);
        Assert.Equal($"\"{stored}\"", JsonSerializer.Serialize(money));
        Assert.Equal(money, JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)));
    }

    [Theory]
    [InlineData("JPY 0.5", "foundation.money.decimals")]
    [InlineData("XXX 1", "foundation.currency.unknown")]
    [InlineData("1 JPY", "foundation.money.malformed")]
    [InlineData("JPY 1,000", "foundation.money.malformed")]
    [InlineData("JPY", "foundation.money.malformed")]
    public void Check_Wrong_IsRefusedWithItsReason(string stored, string code)
    {
        Assert.False(Money.Check(stored).Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void Foundation_NoMemberOrLocal_IsABinaryFloat()
    {
        var types = typeof(Money).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Musubi", StringComparison.Ordinal) == true);

        Assert.Empty(types.SelectMany(BinaryFloats));
    }

    [Fact]
    public void PlantedOffender_WithADouble_IsFound()
    {
        Assert.NotEmpty(BinaryFloats(typeof(Offender)));
        Assert.NotEmpty(BinaryFloats(typeof(OffenderWithin)));
    }

    private static IEnumerable<string> BinaryFloats(Type type)
    {
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).ToArray();
        var used = type.GetFields(all).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType));
        return used.Where(use => (Nullable.GetUnderlyingType(use) ?? use) is { } plain
                && (plain == typeof(double) || plain == typeof(float) || plain == typeof(Half)))
            .Select(use => $"{type.Name}: {use.Name}");
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Offender(double Amount);

    private static class OffenderWithin
    {
        public static decimal Half(decimal amount)
        {
            var share = (double)amount;
            share /= 2;
            return share > 1 ? (decimal)share : amount;
        }
    }
}
