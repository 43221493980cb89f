using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class PersonNameTests
{
    private static readonly PersonName Yamada = new(
        Language.Japanese, "山田 春男", parts: new("山田", "春男"), kana: new("やまだ", "ﾊﾙｵ"), latin: new("Yamada", "Haruo"));

    private static readonly PersonName Muster = new(Language.German, "Jürgen Muster", parts: new("Muster", "Jürgen"));

    [Fact]
    public void Kana_HiraganaAndHalfWidth_IsStoredAsFullWidthKatakana()
    {
        Assert.Equal("ヤマダ ハルオ", Yamada.KanaForm);
        Assert.Equal("ガギグ", Kana.ToKatakana("ｶﾞｷﾞｸﾞ"));
    }

    [Fact]
    public void LatinForm_FamilyFirst_HasTheFamilyNameInCapitals()
    {
        Assert.Equal("YAMADA Haruo", Yamada.LatinForm);
    }

    [Theory]
    [InlineData("ja", "山田 春男", "ja")]
    [InlineData("zh", "山田 春男", "ja")]
    [InlineData("de", "YAMADA Haruo", "de")]
    [InlineData("en", "YAMADA Haruo", "en")]
    public void For_ReadersOfSeveralLanguages_KeepsTheOrder(string reader, string text, string language)
    {
        Assert.Equal((text, Language.Parse(language)), Yamada.For(Language.Parse(reader)));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("de")]
    public void For_LatinName_IsNeverReordered(string reader)
    {
        Assert.Equal(("Jürgen Muster", Language.German), Muster.For(Language.Parse(reader)));
    }

    [Fact]
    public void For_NoLatinForm_ShowsTheNameAsWritten()
    {
        Assert.Equal("山田春男", new PersonName(Language.Japanese, "山田春男").For(Language.German).Text);
    }

    [Fact]
    public void Order_OfThePerson_IsStrongerThanTheCulture()
    {
        var name = new PersonName(Language.Japanese, "春男 山田", NameOrder.GivenFirst, latin: new("Yamada", "Haruo"));

        Assert.Equal("Haruo Yamada", name.LatinForm);
        Assert.Equal("春男 山田", name.For(Language.Japanese).Text);
        Assert.Equal(NameOrder.FamilyFirst, Yamada.Order);
        Assert.Equal(NameOrder.GivenFirst, Muster.Order);
    }

    [Theory]
    [InlineData("邉")]
    [InlineData("葛\U000E0100")] // ideographic variation sequence
    [InlineData("\uFA19")] // compatibility ideograph that NFKC would change
    [InlineData("Ｋ")]
    public void Full_VariantCharacters_AreKeptExactly(string written)
    {
        Assert.Equal(written, new PersonName(Language.Japanese, written).Full);
    }

    [Fact]
    public void SingleName_WithoutFamily_IsAName()
    {
        var name = new PersonName(Language.Parse("id"), "Suharto", parts: new(null, "Suharto"));

        Assert.Equal("suharto", name.SortKey);
    }

    [Theory]
    [InlineData(null, null, null, "foundation.name.empty")]
    [InlineData("　", null, null, "foundation.name.empty")]
    [InlineData("A\r\nBcc: x@example.org", null, null, "foundation.name.not-one-line")]
    [InlineData("A\u202Etxt", null, null, "foundation.name.not-one-line")]
    [InlineData("山田", "山田", null, "foundation.name.not-kana")]
    [InlineData("山田", null, "山田", "foundation.name.not-latin")]
    public void TryCreate_Wrong_IsRefusedWithItsReason(string? full, string? kana, string? latin, string code)
    {
        var result = PersonName.TryCreate(
            Language.Japanese, full, kana: NameParts.Of(kana, null), latin: NameParts.Of(latin, null));

        Assert.False(result.Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void TryCreate_201Characters_IsRefused()
    {
        Assert.False(PersonName.TryCreate(Language.English, new string('a', 201)).Succeeded(out _, out var problem));
        Assert.Equal("foundation.name.too-long", problem.Code);
        Assert.True(PersonName.TryCreate(Language.English, new string('a', 200)).Succeeded(out _, out _));
    }

    [Fact]
    public void SortKey_ByReading_FollowsTheSyllabary()
    {
        string[] readings = ["アイ ウエ", "カイ ア", "ガイ ア", "カン ア", "キャ ア", "キヤ ア", "ハラ ア", "バラ ア", "ン ア"];
        var names = readings.Reverse().Select(reading =>
            new PersonName(Language.Japanese, "名", kana: new(reading.Split(' ')[0], reading.Split(' ')[1])));

        var sorted = names.OrderBy(name => name.SortKey, StringComparer.Ordinal).Select(name => name.KanaForm);

        Assert.Equal(readings, sorted);
    }

    [Fact]
    public void SortKey_LongMark_CountsAsTheVowelBeforeIt()
    {
        Assert.Equal("かあと", Kana.SortKey("カート").Split('\t')[0]);
        Assert.Equal("えりい", Kana.SortKey("エリー").Split('\t')[0]);
    }

    [Fact]
    public void Json_RoundTrip_GivesTheSameName()
    {
        var json = JsonSerializer.Serialize(Yamada, JsonSerializerOptions.Web);

        Assert.Equal(Yamada, JsonSerializer.Deserialize<PersonName>(json, JsonSerializerOptions.Web));
        Assert.Contains("\"order\":\"family-first\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("sortKey", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Wordings_ForSearching_HoldEveryWriting()
    {
        Assert.Equal(["山田 春男", "ヤマダ ハルオ", "YAMADA Haruo"], Yamada.Wordings());
    }
}
