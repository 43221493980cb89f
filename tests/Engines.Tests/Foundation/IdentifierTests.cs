using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("130001")] // Tokyo
    [InlineData("131032")] // Minato
    [InlineData("131075")] // Sumida
    [InlineData("131091")] // Shinagawa
    [InlineData("131199")] // Itabashi
    [InlineData("132021")] // Tachikawa
    [InlineData("132136")] // Higashimurayama
    [InlineData("132195")] // Komae
    [InlineData("132241")] // Tama
    [InlineData("142042")] // Kamakura
    [InlineData("221309")] // Hamamatsu
    [InlineData("261009")] // Kyoto
    [InlineData("271004")] // Osaka
    [InlineData("432067")] // Tamana
    [InlineData("072036")] // Koriyama
    public void Municipal_CodesOfTheProgrammes_AreValidAndCompletedFromFiveDigits(string code)
    {
        Assert.Equal(code, JapaneseMunicipalCode.Parse(code).Stored);
        Assert.Equal(code, JapaneseMunicipalCode.Parse(code[..5]).Stored);
    }

    [Fact]
    public void Municipal_FullWidthWithSpaces_HasOneStoredForm()
    {
        var code = JapaneseMunicipalCode.Parse(" １３１ ０３２ ");

        Assert.Equal("131032", code.Stored);
        Assert.Equal("13103", code.WithoutCheckDigit);
        Assert.Equal("JP-13", code.Prefecture.Stored);
        Assert.False(code.IsPrefecture);
        Assert.True(JapaneseMunicipalCode.Parse("13000").IsPrefecture);
    }

    [Theory]
    [InlineData("131033", "foundation.identifier.check-digit")]
    [InlineData("481009", "foundation.identifier.unknown")] // there are 47 prefectures
    [InlineData("72036", "foundation.identifier.unknown")] // Koriyama after a spreadsheet ate its zero
    [InlineData("10006", "foundation.identifier.unknown")] // Hokkaido likewise
    [InlineData("1310", "foundation.identifier.malformed")]
    [InlineData("１３１０３X", "foundation.identifier.malformed")]
    [InlineData("", "foundation.identifier.malformed")]
    [InlineData(null, "foundation.identifier.malformed")]
    public void Municipal_Wrong_IsRefusedWithItsReason(string? typed, string code)
    {
        Assert.Equal(code, Refusal(JapaneseMunicipalCode.Check(typed)).Code);
    }

    [Fact]
    public void Municipal_WrongCheckDigit_SaysTheExpectedOne()
    {
        var problem = Refusal(IdentifierScheme.JapaneseMunicipal.Check("131033"));

        Assert.Equal("jp-municipal", problem.Facts["scheme"]);
        Assert.Equal("131033", problem.Facts["value"]);
        Assert.Equal("2", problem.Facts["expected"]);
    }

    [Theory]
    [InlineData("8000020130001", "130001")] // Tokyo
    [InlineData("3000020221309", "221309")] // Hamamatsu
    [InlineData("8000012010038", null)]
    [InlineData("7010705000725", null)]
    public void Corporate_KnownNumbers_AreValidAndHintAtTheMunicipality(string number, string? municipality)
    {
        var parsed = JapaneseCorporateNumber.Parse(number);

        Assert.Equal(number, parsed.Stored);
        Assert.Equal(municipality, parsed.MunicipalityHint?.Stored);
        Assert.Equal(parsed, JapaneseCorporateNumber.Parse("T" + parsed.Shown));
    }

    [Theory]
    [InlineData("9000020130001", "8")]
    [InlineData("0000020130001", "8")]
    public void Corporate_WrongCheckDigit_SaysTheExpectedOne(string number, string expected)
    {
        Assert.Equal(expected, Refusal(JapaneseCorporateNumber.Check(number)).Facts["expected"]);
    }

    [Theory]
    [InlineData("529900ICA8XQYGIKR372")]
    [InlineData("54930084UKLVMY22DS16")]
    [InlineData("213800WSGIIZCXF1P572")]
    [InlineData("5299 00ic a8xq ygik r372")]
    public void Lei_Known_IsValid(string lei)
    {
        Assert.True(LegalEntityIdentifier.TryParse(lei, out var parsed));
        Assert.Equal(20, parsed.Stored.Length);
        Assert.Equal(parsed, LegalEntityIdentifier.Parse(parsed.Shown));
    }

    [Fact]
    public void Lei_TwoLettersSwapped_SaysTheExpectedCheckDigits()
    {
        var problem = Refusal(LegalEntityIdentifier.Check("529900CIA8XQYGIKR372"));

        Assert.Equal("foundation.identifier.check-digit", problem.Code);
        Assert.True(LegalEntityIdentifier.TryParse("529900CIA8XQYGIKR3" + problem.Facts["expected"], out _));
    }

    [Theory]
    [InlineData("11000000", "DE-BE", "11 0 00 000")]
    [InlineData("08111000", "DE-BW", "08 1 11 000")]
    [InlineData("05111", "DE-NW", "05 1 11")]
    [InlineData("05", "DE-NW", "05")]
    public void Ags_KeysOfEveryLevel_ShowTheirParts(string key, string state, string shown)
    {
        var parsed = GermanMunicipalityKey.Parse(key);

        Assert.Equal(key, parsed.Stored);
        Assert.Equal(state, parsed.State.Stored);
        Assert.Equal(shown, parsed.Shown);
        Assert.Equal(parsed, GermanMunicipalityKey.Parse(shown));
    }

    [Theory]
    [InlineData("17000000", "foundation.identifier.unknown")]
    [InlineData("00000000", "foundation.identifier.unknown")]
    [InlineData("8111000", "foundation.identifier.malformed")]
    public void Ags_Wrong_IsRefusedWithItsReason(string typed, string code)
    {
        Assert.Equal(code, Refusal(GermanMunicipalityKey.Check(typed)).Code);
    }

    [Fact]
    public void Country_AllOfIso_Are249()
    {
        Assert.Equal(249, CountryCode.All.Count());
        Assert.All(CountryCode.All, country => Assert.Equal(country, CountryCode.Parse(country.Stored)));
    }

    [Theory]
    [InlineData("jp", "JP")]
    [InlineData("ＤＥ", "DE")]
    public void Country_AsTyped_IsStoredInCapitals(string typed, string stored)
    {
        Assert.Equal(stored, CountryCode.Parse(typed).Stored);
    }

    [Theory]
    [InlineData("XK", "foundation.identifier.unknown")]
    [InlineData("EU", "foundation.identifier.unknown")]
    [InlineData("UK", "foundation.identifier.unknown")]
    [InlineData("JPN", "foundation.identifier.malformed")]
    public void Country_NotAssigned_IsRefused(string typed, string code)
    {
        Assert.Equal(code, Refusal(CountryCode.Check(typed)).Code);
    }

    [Theory]
    [InlineData("JP-13", true)]
    [InlineData("jp－47", true)]
    [InlineData("JP-00", false)]
    [InlineData("JP-48", false)]
    [InlineData("JP-1", false)]
    [InlineData("DE-BE", true)]
    [InlineData("DE-NW", true)]
    [InlineData("DE-XX", false)]
    [InlineData("VN-HN", true)]
    [InlineData("GB-GLG", true)]
    [InlineData("XX-AB", false)]
    [InlineData("JP13", false)]
    [InlineData("FR-ABCD", false)]
    public void Subdivision_OfCountries_IsCheckedAgainstTheListsThereAre(string typed, bool valid)
    {
        Assert.Equal(valid, SubdivisionCode.TryParse(typed, out _));
    }

    [Theory]
    [InlineData("JPTYO", true)]
    [InlineData("DE BER", true)]
    [InlineData("dedus", true)]
    [InlineData("JPT0O", false)] // no 0 or 1
    [InlineData("XXABC", false)]
    public void UnLocode_ByCountryAndShape_IsChecked(string typed, bool valid)
    {
        Assert.Equal(valid, UnLocode.TryParse(typed, out _));
    }

    [Theory]
    [InlineData("q1490", "Q1490")]
    [InlineData("https://www.wikidata.org/wiki/Q64", "Q64")]
    [InlineData("Q0", null)]
    [InlineData("1490", null)]
    public void Wikidata_IdOrAddress_BecomesTheId(string typed, string? stored)
    {
        Assert.Equal(stored, WikidataId.TryParse(typed, out var id) ? id.Stored : null);
    }

    [Theory]
    [InlineData("Charlottenburg HRB 12345 B", "Charlottenburg HRB 12345 B")]
    [InlineData("Amtsgericht Charlottenburg, hrb 12345b", "Charlottenburg HRB 12345 B")]
    [InlineData("AG Köln VR 4711", "Köln VR 4711")]
    [InlineData("HRB 12345", null)]
    public void GermanRegister_AsOnALetterhead_HasOneStoredForm(string typed, string? stored)
    {
        Assert.Equal(stored, GermanRegisterNumber.TryParse(typed, out var number) ? number.Stored : null);
        Assert.True(stored is null || GermanRegisterNumber.Parse(number!.Shown) == number);
    }

    [Fact]
    public void Scheme_EveryKey_FindsItselfAndReadsItsOwnStoredAndShownForm()
    {
        var examples = new Dictionary<string, string>
        {
            ["iso3166-1"] = "JP",
            ["iso3166-2"] = "JP-13",
            ["jp-municipal"] = "131032",
            ["de-ags"] = "11000000",
            ["un-locode"] = "JPTYO",
            ["wikidata"] = "Q1490",
            ["jp-corporate-number"] = "8000020130001",
            ["lei"] = "529900ICA8XQYGIKR372",
            ["eu-pic"] = "999999999",
            ["de-hrb"] = "Charlottenburg HRB 12345 B",
        };

        Assert.Equal(examples.Keys.Order(), IdentifierScheme.All.Select(scheme => scheme.Key).Order());
        Assert.All(examples, example =>
        {
            var scheme = IdentifierScheme.Find(example.Key)!;
            var identifier = scheme.Check(example.Value).Required();
            Assert.Equal(example.Value, identifier.Value);
            Assert.Equal(identifier, scheme.Check(identifier.Shown).Required());
            Assert.Equal(identifier, Identifier.Parse(identifier.Stored));
            Assert.Equal("foundation.identifier.malformed", Refusal(scheme.Check("???")).Code);
        });
    }

    [Fact]
    public void Scheme_Unknown_IsRefused()
    {
        Assert.Null(IdentifierScheme.Find("jp-postal"));
        Assert.Equal("foundation.identifier.unknown-scheme", Refusal(Identifier.Check("jp-postal", "100-0001")).Code);
    }

    [Fact]
    public void Scheme_ForPlaces_LeavesOutCompanyNumbers()
    {
        Assert.DoesNotContain(IdentifierScheme.Lei, IdentifierScheme.For(IdentifierUse.Place));
        Assert.Contains(IdentifierScheme.JapaneseMunicipal, IdentifierScheme.For(IdentifierUse.Organisation));
    }

    [Fact]
    public void Municipal_AnyOneDigitWrong_IsNeverTakenForTheSameCode()
    {
        var codes = from prefecture in Gen.Choose(1, 47)
                    from number in Gen.Choose(100, 999)
                    from position in Gen.Choose(0, 4)
                    from other in Gen.Choose(0, 9)
                    select (Code: $"{prefecture:00}{number:000}", Position: position, Other: (char)('0' + other));

        Prop.ForAll(codes.ToArbitrary(), slip =>
        {
            var right = JapaneseMunicipalCode.Parse(slip.Code).Stored;
            var wrong = right[..slip.Position] + slip.Other + right[(slip.Position + 1)..];
            // Weights below the prime 11 find a single slip unless its difference is a multiple of 11, or 10 and 0 share a digit.
            return wrong == right || !JapaneseMunicipalCode.TryParse(wrong, out _) || SharesTheDigit(right, wrong);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Corporate_AnyOneDigitWrong_IsFoundExceptNineForNought()
    {
        var numbers = from digits in Gen.ArrayOf(Gen.Choose(0, 9), 12)
                      from position in Gen.Choose(0, 11)
                      from other in Gen.Choose(0, 9)
                      select (Digits: string.Concat(digits), Position: position, Other: (char)('0' + other));

        Prop.ForAll(numbers.ToArbitrary(), slip =>
        {
            var first = Refusal(JapaneseCorporateNumber.Check("0" + slip.Digits)).Facts["expected"];
            var wrong = slip.Digits[..slip.Position] + slip.Other + slip.Digits[(slip.Position + 1)..];
            var isSame = wrong == slip.Digits;
            var isNineForNought = Math.Abs(slip.Digits[slip.Position] - slip.Other) == 9;
            return JapaneseCorporateNumber.TryParse(first + slip.Digits, out _)
                && JapaneseCorporateNumber.TryParse(first + wrong, out _) == (isSame || isNineForNought);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Lei_AnyDigitOrLetterWrong_IsFound()
    {
        var letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray();
        var slips = from body in Gen.ArrayOf(Gen.Elements(letters), 18)
                    from position in Gen.Choose(0, 17)
                    from other in Gen.Elements(letters)
                    where body[position] != other && char.IsDigit(body[position]) == char.IsDigit(other)
                    select (Body: new string(body), Position: position, Other: other);

        Prop.ForAll(slips.ToArbitrary(), slip =>
        {
            var check = LegalEntityIdentifier.Check(slip.Body + "00").Succeeded(out _, out var problem) ? "00" : (string)problem.Facts["expected"]!;
            var wrong = slip.Body[..slip.Position] + slip.Other + slip.Body[(slip.Position + 1)..];
            return LegalEntityIdentifier.TryParse(slip.Body + check, out _) && !LegalEntityIdentifier.TryParse(wrong + check, out _);
        }).QuickCheckThrowOnFailure();
    }

    private static Problem Refusal<T>(Result<T> result)
        where T : notnull =>
        result.Succeeded(out var answer, out var problem) ? throw new InvalidOperationException($"Accepted: {answer}") : problem;

    /// <summary>Remainders 1 and 0 of the sum give 0 and 1, all others differ: two sums never share a digit but by remainder.</summary>
    private static bool SharesTheDigit(string right, string wrong) => Sum(right) % 11 == Sum(wrong) % 11 || Digit(right) == Digit(wrong);

    private static int Digit(string code) => (11 - (Sum(code) % 11)) % 10;

    private static int Sum(string code) => Enumerable.Range(0, 5).Sum(i => (6 - i) * (code[i] - '0'));
}
