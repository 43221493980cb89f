using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.WebKit;

public sealed class LocalizedInputTests
{
    private static readonly LocalizedText Text = new LocalizedText(Language.Japanese, "洪水")
        .With(Language.English, new("Flood", TranslatedBy.Service, "a service"));

    [Fact]
    public void TryRead_Untouched_GivesTheSameTextWithItsOrigins()
    {
        Assert.True(LocalizedInput.From(Text).TryRead(out var read, out _, before: Text, by: "Aiko"));

        Assert.Equal(Text, read);
    }

    [Fact]
    public void TryRead_TranslationChanged_IsByThePersonWhoChangedIt()
    {
        var input = LocalizedInput.From(Text);
        input.Texts["en"] = "Flooding";

        Assert.True(input.TryRead(out var read, out _, before: Text, by: "Aiko"));

        Assert.Equal(new Translation("Flooding", TranslatedBy.Person, "Aiko"), read!.Translations["en"]);
    }

    [Fact]
    public void TryRead_OneLanguageOnly_IsTheOriginalWhateverWasChosen()
    {
        var input = new LocalizedInput { Original = "en", Texts = { ["de"] = " Hochwasser ", ["en"] = " " } };

        Assert.True(input.TryRead(out var read, out _));

        Assert.Equal(new LocalizedText(Language.German, "Hochwasser"), read);
    }

    [Fact]
    public void TryRead_OriginalBlankAmongOthers_IsRefused()
    {
        var input = new LocalizedInput { Original = "ja", Texts = { ["de"] = "Hochwasser", ["en"] = "Flood" } };

        Assert.False(input.TryRead(out _, out var problem));

        Assert.Equal("form.original-missing", problem!.Code);
    }

    [Fact]
    public void TryRead_AllBlank_IsNoText()
    {
        Assert.True(new LocalizedInput().TryRead(out var read, out _));

        Assert.Null(read);
    }

    [Fact]
    public void TryRead_OriginalRewrittenAndTranslationUntouched_IsOutdatedUntilTheOriginalReturns()
    {
        var input = LocalizedInput.From(Text);
        input.Texts["ja"] = "大洪水";
        Assert.True(input.TryRead(out var rewritten, out _, before: Text, by: "Aiko"));
        var back = LocalizedInput.From(rewritten);
        back.Texts["ja"] = "洪水";

        Assert.True(back.TryRead(out var returned, out _, before: rewritten, by: "Aiko"));

        Assert.True(rewritten!.IsOutdated(Language.English));
        Assert.Equal((TranslatedBy.Service, Text.Fingerprint()), (rewritten.Translations["en"].By, rewritten.Translations["en"].MadeFrom));
        Assert.Equal(Text, returned);
    }

    [Fact]
    public void TryRead_OriginalAndTranslationRewritten_IsUpToDate()
    {
        var input = LocalizedInput.From(Text);
        (input.Texts["ja"], input.Texts["en"]) = ("大洪水", "Great flood");

        Assert.True(input.TryRead(out var read, out _, before: Text, by: "Aiko"));

        Assert.False(read!.IsOutdated(Language.English));
        Assert.Equal(TranslatedBy.Person, read.Translations["en"].By);
    }

    [Fact]
    public void TryRead_OnlyTheLanguageOfTheOriginalChanged_LeavesOtherTranslationsUpToDate()
    {
        var before = Text.With(Language.German, new("Hochwasser", TranslatedBy.Person, "Bea"));
        var input = LocalizedInput.From(before);
        input.Original = "en";

        Assert.True(input.TryRead(out var read, out _, before, by: "Aiko"));

        Assert.Equal((Language.English, "Flood"), (read!.Language, read.Original));
        Assert.Equal(before.Translations["de"], read.Translations["de"]);
    }

    [Fact]
    public void TryRead_LinesEndAsABrowserEndsThem_ChangesNothing()
    {
        var before = new LocalizedText(Language.Japanese, "一\n二").With(Language.English, new("One\nTwo", TranslatedBy.Service, "a service"));
        var input = LocalizedInput.From(before);
        (input.Texts["ja"], input.Texts["en"]) = ("一\r\n二", "One\r\nTwo");

        Assert.True(input.TryRead(out var read, out _, before, by: "Aiko"));

        Assert.Equal(before, read);
    }
}
