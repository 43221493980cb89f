using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.WebKit;

public sealed class WhenWordsTests
{
    private static readonly Words Words = new([new WordsSource(typeof(Words).Assembly)]);

    [Theory]
    [InlineData("en", "May 2024")]
    [InlineData("de", "Mai 2024")]
    [InlineData("ja", "2024年5月")]
    public void Say_Month_NamesNoDay(string language, string expected) =>
        Assert.Equal(expected, Say(language, new When(on: PartialDate.Parse("2024-05"))));

    [Theory]
    [InlineData("en", "29–30 October 2024")]
    [InlineData("de", "29.–30. Oktober 2024")]
    [InlineData("ja", "2024年10月29日～30日")]
    public void Say_TwoDays_AreOnePeriod(string language, string expected) =>
        Assert.Equal(expected, Say(language, new When(from: PartialDate.Parse("2024-10-29"), to: PartialDate.Parse("2024-10-30"))));

    [Theory]
    [InlineData("en", "since 2020")]
    [InlineData("de", "seit 2020")]
    [InlineData("ja", "2020年から")]
    public void Say_OpenEnd_SaysSince(string language, string expected) =>
        Assert.Equal(expected, Say(language, new When(from: PartialDate.Parse("2020"))));

    [Theory]
    [InlineData("en", "May 2024, 4 days")]
    [InlineData("de", "Mai 2024, 4 Tage")]
    [InlineData("ja", "2024年5月（4日間）")]
    public void Say_DaysInAMonth_SaysHowMany(string language, string expected) =>
        Assert.Equal(expected, Say(language, new When(on: PartialDate.Parse("2024-05"), days: 4)));

    [Fact]
    public void Say_OwnWording_StandsInPlaceOfDates() =>
        Assert.Equal("four days in May", Say("en", new When(on: PartialDate.Parse("2024-05"), text: new LocalizedText(Language.English, "four days in May"))));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("２０２４年", "2024")]
    [InlineData("2024年5月", "2024-05")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("März 2024", "2024-03")]
    [InlineData("05/2024", "2024-05")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("22.05.2024", "2024-05-22")]
    [InlineData("2024年5月22日", "2024-05-22")]
    public void TryRead_DateAsPeopleTypeIt_IsReadAsFarAsItIsKnown(string typed, string stored)
    {
        Assert.True(new WhenInput { On = typed }.TryRead(out var when, out _));

        Assert.Equal(stored, when!.On!.Stored);
    }

    [Theory]
    [InlineData("13/2024")]
    [InlineData("soon")]
    [InlineData("31.02.2024")]
    public void TryRead_NoDate_IsRefusedAtItsPart(string typed)
    {
        Assert.False(new WhenInput { From = typed }.TryRead(out _, out var problem));

        Assert.Equal(("form.not-a-partial-date", "From"), (problem!.Code, problem.Field));
    }

    [Fact]
    public void TryRead_EndBeforeBeginning_IsRefusedAtTheEnd()
    {
        Assert.False(new WhenInput { From = "2024-06", To = "2024-05" }.TryRead(out _, out var problem));

        Assert.Equal(("foundation.when.order", "To"), (problem!.Code, problem.Field));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void Of_ShownTime_IsReadBackTheSame(string language)
    {
        var when = new When(from: PartialDate.Parse("2024-05"), to: PartialDate.Parse("2024-06-02"), days: 4, reportedOn: PartialDate.Parse("2024"));

        Assert.True(WhenInput.Of(when, Words.In(Language.Parse(language))).TryRead(out var read, out _));
        Assert.Equal(when, read);
    }

    private static string Say(string language, When when) => Words.In(Language.Parse(language)).Say(when);
}
