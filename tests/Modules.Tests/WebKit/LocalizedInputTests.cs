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
}
