using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("20000000", "JPY", "ja", "20000000")]
    [InlineData("２０，０００，０００", "JPY", "ja", "20000000")]
    [InlineData("20,000,000円", "JPY", "ja", "20000000")]
    [InlineData("￥20,000,000", "JPY", "ja", "20000000")]
    [InlineData("▲1,000", "JPY", "ja", "-1000")]
    [InlineData("100.00", "JPY", "en", "100")]
    [InlineData("1.234.567,89", "EUR", "de", "1234567.89")]
    [InlineData("1.234.567,89 €", "EUR", "de", "1234567.89")]
    [InlineData("1.234", "EUR", "de", "1234")]
    [InlineData("1234,5", "EUR", "de", "1234.5")]
    [InlineData("1 234 567,89", "EUR", "de", "1234567.89")]
    [InlineData("1.000,- €", "EUR", "de", "1000")]
    [InlineData("−12,50", "EUR", "de", "-12.5")]
    [InlineData("EUR 1,234.50", "EUR", "en", "1234.5")]
    [InlineData("0.5", "EUR", "en", "0.5")]
    [InlineData("$1'000", "USD", "en", "1000")]
    [InlineData("1.234", "KWD", "en", "1.234")] // three decimals: nothing else it can mean here
    public void Read_AsPeopleType_IsTheAmount(string typed, string currency, string language, string amount)
    {
        var money = MoneyText.Read(typed, Currency.Of(currency), Language.Parse(language)).Required();

        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), money.Amount);
    }

    [Theory]
    [InlineData("1.234.567", "EUR", "1234567")]
    [InlineData("1,234,567", "EUR", "1234567")]
    [InlineData("1,234.50", "EUR", "1234.50")]
    [InlineData("1.234,50", "EUR", "1234.50")]
    public void Read_MarksWithOneMeaning_AreReadTheSameInEveryLanguage(string typed, string currency, string amount)
    {
        Assert.All(["en", "de", "ja"], language => Assert.Equal(
            decimal.Parse(amount, CultureInfo.InvariantCulture),
            MoneyText.Read(typed, Currency.Of(currency), Language.Parse(language)).Required().Amount));
    }

    [Theory]
    [InlineData("1,234", "EUR", "de", "foundation.money.ambiguous")]
    [InlineData("1.234", "EUR", "en", "foundation.money.ambiguous")]
    [InlineData("1.234", "JPY", "ja", "foundation.money.ambiguous")]
    [InlineData("1.000", "JPY", "en", "foundation.money.ambiguous")]
    [InlineData("1,000", "JPY", "de", "foundation.money.ambiguous")]
    [InlineData("1.23", "EUR", "de", "foundation.money.ambiguous")]
    [InlineData("1,23", "EUR", "en", "foundation.money.ambiguous")]
    [InlineData("12345,678", "EUR", "de", "foundation.money.decimals")]
    [InlineData("0.5", "JPY", "ja", "foundation.money.decimals")]
    [InlineData("$5", "JPY", "ja", "foundation.money.other-currency")]
    [InlineData("5 EUR", "JPY", "en", "foundation.money.other-currency")]
    [InlineData("2000万円", "JPY", "ja", "foundation.money.malformed")]
    [InlineData("100-", "EUR", "de", "foundation.money.malformed")]
    [InlineData("12,34,567", "INR", "en", "foundation.money.malformed")]
    [InlineData("1,2,3.4.5", "EUR", "en", "foundation.money.malformed")]
    [InlineData("1 2", "EUR", "en", "foundation.money.malformed")]
    [InlineData("5.", "EUR", "en", "foundation.money.malformed")]
    [InlineData(".5", "EUR", "en", "foundation.money.malformed")]
    [InlineData("--5", "EUR", "en", "foundation.money.malformed")]
    [InlineData("=1+1", "EUR", "en", "foundation.money.malformed")]
    [InlineData("1e6", "EUR", "en", "foundation.money.malformed")]
    [InlineData("", "EUR", "en", "foundation.money.malformed")]
    [InlineData(null, "EUR", "en", "foundation.money.malformed")]
    [InlineData("1234567890123456", "JPY", "en", "foundation.money.too-large")]
    public void Read_NotOneAmount_IsRefusedWithItsReason(string? typed, string currency, string language, string code)
    {
        Assert.False(MoneyText.Read(typed, Currency.Of(currency), Language.Parse(language)).Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Theory]
    [InlineData("JPY 20000000", "ja", "20,000,000円")]
    [InlineData("JPY 20000000", "en", "¥20,000,000")]
    [InlineData("JPY 20000000", "de", "20.000.000\u00A0¥")]
    [InlineData("EUR 1234567.89", "de", "1.234.567,89\u00A0€")]
    [InlineData("EUR 1234567.89", "en", "€1,234,567.89")]
    [InlineData("EUR -5.00", "ja", "-€5.00")]
    [InlineData("THB 12.50", "de", "12,50\u00A0THB")]
    [InlineData("THB 12.50", "en", "THB\u00A012.50")]
    public void Show_ForAReader_FollowsTheLanguage(string money, string language, string shown)
    {
        Assert.Equal(shown, MoneyText.Show(Money.Parse(money), Language.Parse(language)));
    }

    [Fact]
    public void Show_AnyAmount_IsReadBackInTheSameLanguage()
    {
        var amounts = from currency in Gen.Elements(Currency.Yen, Currency.Euro, Currency.Of("THB"), Currency.Of("KWD"))
                      from language in Gen.Elements(Language.English, Language.German, Language.Japanese, Language.Parse("fr"), Language.Parse("vi"))
                      from units in Gen.Choose(int.MinValue + 1, int.MaxValue)
                      select (Money: new Money(units / (decimal)Math.Pow(10, currency.Decimals), currency), Language: language);

        Prop.ForAll(amounts.ToArbitrary(), amount =>
            MoneyText.Read(MoneyText.Show(amount.Money, amount.Language), amount.Money.Currency, amount.Language).Required() == amount.Money)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
