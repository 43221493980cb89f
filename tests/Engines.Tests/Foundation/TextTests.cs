using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class TextTests
{
    [Theory]
    [InlineData("berlin-tokyo-2024", "berlin-tokyo-2024")]
    [InlineData("Berlin－Tokyo", "berlin-tokyo")]
    [InlineData("-berlin", null)]
    [InlineData("berlin--tokyo", null)]
    [InlineData("berlin tokyo", null)]
    [InlineData("münchen", null)]
    [InlineData("", null)]
    public void Key_AsTyped_IsLowerCaseOrRefused(string typed, string? stored)
    {
        Assert.Equal(stored, Key.TryParse(typed, out var key) ? key.Stored : null);
    }

    [Fact]
    public void Key_81Characters_IsTooLong()
    {
        Assert.False(Key.Check(new string('a', 81)).Succeeded(out _, out var problem));
        Assert.Equal("foundation.key.too-long", problem.Code);
        Assert.True(Key.TryParse(new string('a', 80), out _));
    }

    [Theory]
    [InlineData("Zürich & Gdańsk", "zurich-gdansk")]
    [InlineData("Berlin – Tokyo 2024: Straße", "berlin-tokyo-2024-strasse")]
    [InlineData("東京", null)]
    public void Key_SuggestedForATitle_IsAKeyOrNothing(string title, string? key)
    {
        Assert.Equal(key, Key.Suggest(title)?.Stored);
    }

    [Fact]
    public void Key_AsJsonValueAndPropertyName_IsText()
    {
        var map = new Dictionary<Key, Key> { [Key.Parse("a")] = Key.Parse("b") };

        var json = JsonSerializer.Serialize(map);

        Assert.Equal("""{"a":"b"}""", json);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<Key, Key>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Key>("\"A B\""));
    }

    [Theory]
    [InlineData("ＴＯＫＹＯ", "tokyo")]
    [InlineData("Düsseldorf", "dusseldorf")]
    [InlineData("STRASSE", "straße")]
    [InlineData("Ｓｔｒａẞｅ", "strasse")]
    [InlineData("Gdańsk", "gdansk")]
    [InlineData("Umeå", "UMEA")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ｽﾏｰﾄｼﾃｨ", "スマートシティ")]
    [InlineData("スマート", "すまーと")]
    [InlineData("a  \u3000b ", "a b")]
    [InlineData("Berlin–Tokyo", "berlin-tokyo")]
    [InlineData("葛\U000E0100", "葛")]
    [InlineData("ΟΔΟΣ", "οδος")]
    public void Fold_TwoWritingsOfOneWord_AreEqual(string one, string other)
    {
        Assert.Equal(SearchText.Fold(other), SearchText.Fold(one));
    }

    [Theory]
    [InlineData("カード", "カド")]
    [InlineData("かき", "かぎ")]
    [InlineData("เมือง", "เมอง")]
    [InlineData("ភ្នំពេញ", "ភនពញ")]
    public void Fold_DifferentWords_StayDifferent(string one, string other)
    {
        Assert.NotEqual(SearchText.Fold(other), SearchText.Fold(one));
    }

    [Fact]
    public void Fold_AnyText_FoldsOnceForAll()
    {
        var letters = Gen.OneOf(
            Gen.Choose(0x20, 0x24F), Gen.Choose(0x300, 0x52F), Gen.Choose(0xE00, 0x109F), Gen.Choose(0x1E00, 0x24FF),
            Gen.Choose(0x3000, 0x33FF), Gen.Choose(0xAC00, 0xAC40), Gen.Choose(0xD7F0, 0xFFFF));
        var texts = Gen.ListOf(letters).Select(units => string.Concat(units.Select(unit => (char)unit)));

        Prop.ForAll(texts.ToArbitrary(), text => SearchText.Fold(SearchText.Fold(text)) == SearchText.Fold(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Fold_EverySingleCharacter_FoldsOnceForAll()
    {
        var wrong = Enumerable.Range(0, 0x30000)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32)
            .Where(text => SearchText.Fold(SearchText.Fold(text)) != SearchText.Fold(text));

        Assert.Empty(wrong);
    }

    [Fact]
    public void ToKatakana_AnyHiragana_ComesBack()
    {
        var hiragana = string.Concat(Enumerable.Range('ぁ', 'ゖ' - 'ぁ' + 1).Select(code => (char)code));

        Assert.True(Kana.IsKatakana(Kana.ToKatakana(hiragana)));
        Assert.Equal(hiragana, Kana.ToHiragana(Kana.ToKatakana(hiragana)));
    }
}
