using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.WebKit;

public sealed class WordsTests
{
    private static readonly Words Own = new([new(typeof(Words).Assembly)]);

    [Fact]
    public void Languages_OfOurOwnFiles_AreEnglishGermanJapanese() =>
        Assert.Equal([Language.English, Language.German, Language.Japanese], Own.Languages);

    [Fact]
    public void Words_InEveryLanguage_NeedTheSameArguments()
    {
        foreach (var key in Own.Keys)
        {
            var wanted = Own.Find(Language.English, key)!.Arguments;
            Assert.All(Own.Languages, language => Assert.Equal(wanted, Own.Find(language, key)!.Arguments));
        }
    }

    [Fact]
    public void Words_SameAssemblyTwice_IsReadOnce() =>
        Assert.Equal(Own.Keys, new Words([new(typeof(Words).Assembly), new(typeof(Words).Assembly)]).Keys);

    [Fact]
    public void Words_KeyInTwoFiles_IsRefusedAtStart()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => new Words([new(typeof(Words).Assembly), new(typeof(WordsTests).Assembly)]));

        Assert.Contains("'Common.Save' stands twice", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_MissingKey_ThrowsWhereNobodyIsServed()
    {
        const string Key = "Nowhere.Title";

        var missing = Assert.Throws<MissingWordException>(() => Own.In(Language.German).Say(Key));

        Assert.Equal(Key, missing.Key);
    }

    [Fact]
    public void Text_LanguageNotOffered_IsEnglish() =>
        Assert.Equal("Save", Own.In(Language.Parse("vi")).Say("Common.Save"));

    [Fact]
    public void Text_OfProblem_FillsItsFacts()
    {
        var text = Own.In(Language.German);

        Assert.Equal("Bitte verwenden Sie höchstens 200 Zeichen.", text.Of(Problem.Invalid("form.too-long", ("max", 200))));
    }

    [Fact]
    public void FieldProblem_WrittenAndRead_SaysTheSame()
    {
        var text = Own.In(Language.English);
        var problem = Problem.Invalid("form.original-missing", ("language", "a & b=c?"));

        Assert.Equal(text.Of(problem), FieldProblem.Read(FieldProblem.Write(problem, text.Formats), text));
        Assert.Equal("form.too-long?max=200", FieldProblem.Write(Problem.Invalid("form.too-long", ("max", 200)), text.Formats));
    }
}
