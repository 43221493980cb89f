using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.Directory;

public sealed class DirectoryRulesTests
{
    [Fact]
    public void Code_LastDayBeforeFirst_IsRefused()
    {
        var code = PlaceCode.TryCreate("jp-municipal", "131032", new LocalDate(2026, 4, 1), new LocalDate(2026, 3, 31));

        Assert.Equal("directory.code-validity", Refusal(code));
    }

    [Theory]
    [InlineData("lei", "529900ICA8XQYGIKR372", "directory.code-not-for-places")]
    [InlineData("jp-municipal", "131033", "foundation.identifier.check-digit")]
    [InlineData("no-such-scheme", "1", "foundation.identifier.unknown-scheme")]
    public void Code_OfNoPlace_IsRefused(string scheme, string value, string problem) =>
        Assert.Equal(problem, Refusal(PlaceCode.TryCreate(scheme, value, validFrom: null, validTo: null)));

    [Fact]
    public void Codes_SameCodeOneAfterTheOther_AreFine()
    {
        var before = PlaceCode.TryCreate("jp-municipal", "221309", null, new LocalDate(2005, 6, 30)).Required();
        var after = PlaceCode.TryCreate("jp-municipal", "221309", new LocalDate(2005, 7, 1), null).Required();

        Assert.Empty(Place(codes: [before, after]).Problems());
        Assert.True(before.IsValidOn(new LocalDate(2005, 6, 30)));
        Assert.False(before.IsValidOn(new LocalDate(2005, 7, 1)));
    }

    [Fact]
    public void Codes_SameCodeOnOneCommonDay_AreRefusedAtTheSecond()
    {
        var before = PlaceCode.TryCreate("jp-municipal", "221309", null, new LocalDate(2005, 7, 1)).Required();
        var after = PlaceCode.TryCreate("jp-municipal", "221309", new LocalDate(2005, 7, 1), null).Required();

        var problem = Assert.Single(Place(codes: [before, after]).Problems());

        Assert.Equal(("directory.code-twice", "Codes[1]"), (problem.Code, problem.Field));
    }

    [Theory]
    [InlineData("population", "12.5", "directory.figure-value")]
    [InlineData("population", "-1", "directory.figure-value")]
    [InlineData("over65", "1.01", "directory.figure-value")]
    [InlineData("climateZone", "Xyz", "directory.figure-value")]
    [InlineData("incomeGroup", "rich", "directory.figure-value")]
    [InlineData("happiness", "1", "directory.unknown-figure")]
    public void Figure_ThatIsNoneOfItsKind_IsRefused(string figure, string value, string problem) =>
        Assert.Equal(problem, Refusal(ProfileFigure.TryCreate(figure, value, 2020, "Census")));

    [Fact]
    public void Figure_WithoutSourceOrYear_IsRefusedAtTheField()
    {
        Assert.False(ProfileFigure.TryCreate("population", "5", 2020, " ").Succeeded(out _, out var source));
        Assert.False(ProfileFigure.TryCreate("population", "5", 1800, "Census").Succeeded(out _, out var year));

        Assert.Equal(("Source", "Year"), (source.Field, year.Field));
    }

    [Fact]
    public void FiguresAndCountries_EveryOne_HasItsWordsInEveryLanguage()
    {
        var words = new Words([new WordsSource(typeof(DirectoryModule).Assembly), new WordsSource(typeof(Words).Assembly), new WordsSource(typeof(Language).Assembly)]);

        var missing = words.Languages.SelectMany(language => FigureKind.All
            .SelectMany(kind => kind.Classes.Select(one => $"Directory.Figure.{kind.Key}.{one}").Prepend($"Directory.Figure.{kind.Key}"))
            .Concat(CountryCode.All.Select(country => $"Directory.Country.{country}"))
            .Where(key => !words.In(language).Has(key))).ToList();

        Assert.Empty(missing);
        Assert.True(FigureKind.All.All(kind => kind.Accepts(kind.Example)));
    }

    [Fact]
    public void Acts_EveryOne_HasItsWordInEveryLanguage()
    {
        var words = new Words([new WordsSource(typeof(DirectoryModule).Assembly), new WordsSource(typeof(Words).Assembly), new WordsSource(typeof(Language).Assembly)]);
        string[] verbs = ["create", "edit", "publish", "withdraw", "archive", "restore"];

        var acts = verbs.SelectMany(verb => new[]
        {
            Acts.Of<Place>(verb, Actor.System("test"), why: null),
            Acts.Of<Organisation>(verb, Actor.System("test"), why: null),
            Acts.Of<Person>(verb, Actor.System("test"), why: null),
        });

        Assert.Empty(words.Languages.SelectMany(language => acts.Select(act => $"Act.{act.What}").Where(key => !words.In(language).Has(key))));
    }

    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, -181)]
    public void Coordinates_OffTheMap_AreRefused(int latitude, int longitude) =>
        Assert.Equal("directory.no-such-point", Refusal(Coordinates.TryCreate(latitude, longitude)));

    [Fact]
    public void Person_PublishedWithoutConsent_Throws()
    {
        var person = Someone(new PersonConsent(PublishName: false, ConsentBasis.Consent));

        Assert.Throws<InvalidOperationException>(person.Publish);
        Assert.False(person.IsPublished);
    }

    [Fact]
    public void Person_ConsentWithdrawn_IsWithdrawnToo()
    {
        var person = Someone(new PersonConsent(PublishName: true, ConsentBasis.Consent, new LocalDate(2026, 1, 1)));
        person.Publish();

        person.Describe(person.Facts with { Consent = person.Facts.Consent with { WithdrawnOn = new LocalDate(2026, 2, 1) } });

        Assert.False(person.IsPublished);
    }

    [Fact]
    public void Person_Searched_IsNotFoundByContactData()
    {
        var person = Someone(new PersonConsent(PublishName: true, ConsentBasis.PublicOffice));
        person.Reach(new PersonContact(EmailAddress.Parse("someone@secret.example"), "0467"), []);

        Assert.DoesNotContain(person.SearchWords(), word => word is not null && (word.Contains("secret", StringComparison.Ordinal) || word.Contains("0467", StringComparison.Ordinal)));
    }

    private static Person Someone(PersonConsent consent) =>
        new(PersonId.New(), ProgrammeId.New(), Key.Parse("someone"), new PersonFacts { Name = new(Language.English, "Someone"), Consent = consent });

    private static PlaceFacts Place(IReadOnlyList<PlaceCode> codes) =>
        new() { Kind = PlaceKind.Municipality, Name = new(Language.English, "Somewhere"), Codes = codes };

    private static string? Refusal<T>(Result<T> result)
        where T : notnull => result.Succeeded(out _, out var problem) ? null : problem.Code;
}
