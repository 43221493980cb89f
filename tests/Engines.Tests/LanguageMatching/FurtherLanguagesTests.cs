using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>The twelve languages beside English, German and Japanese: their labels, their forms, their "without".</summary>
public sealed class FurtherLanguagesTests
{
    private static readonly LanguageMatcher Matcher = new();

    [Fact]
    public void Shipped_TwelveLanguages_NameThreeHundredConceptsEach()
    {
        var concepts = ShippedVocabulary.All.Concepts;

        Assert.Equal(["cs", "es", "fr", "id", "it", "ms", "nl", "pl", "sv", "th", "tl", "vi"], ShippedVocabulary.FurtherLanguages);
        Assert.All(ShippedVocabulary.FurtherLanguages, language => Assert.True(concepts.Count(concept => concept.Labels.ContainsKey(language)) >= 300, language));
    }

    [Theory]
    [InlineData("fr", "Nous cherchons des véhicules électriques et des pistes cyclables", "electric-vehicle")]
    [InlineData("nl", "De stad zoekt laadpalen in smalle straten", "charging-infrastructure")]
    [InlineData("sv", "Kommunen behöver översvämningsskydd", "flooding")]
    [InlineData("it", "Il comune vuole ridurre le perdite idriche", "water-loss")]
    [InlineData("pl", "Miasto szuka nowych magazynów energii", "energy-storage")]
    [InlineData("cs", "Hledáme řešení pro dobíjecích stanic", "charging-infrastructure")]
    [InlineData("es", "La ciudad busca paneles solares para sus escuelas", "solar-power")]
    [InlineData("id", "Kota kami membutuhkan pengelolaan banjir", "flooding")]
    [InlineData("ms", "Bandar ini memerlukan tenaga boleh baharu", "renewable-energy")]
    [InlineData("vi", "Thành phố cần xử lý nước thải và giảm ùn tắc giao thông", "congestion")]
    [InlineData("tl", "Kailangan ng lungsod ang maagang babala sa baha", "early-warning")]
    [InlineData("th", "เทศบาลต้องการแก้ปัญหาน้ำท่วมและรถติด", "flooding")]
    [InlineData("th", "เทศบาลต้องการแก้ปัญหาน้ำท่วมและรถติด", "congestion")]
    public void Recognise_WordOfTheLanguage_GivesItsConcept(string language, string text, string concept)
    {
        var found = Matcher.Recognise(new("n", text) { Language = language });

        Assert.Contains(concept, found.Select(pair => pair.Concept));
    }

    [Theory]
    [InlineData("fr", "Recharge sans caméras", "cctv")]
    [InlineData("es", "Conteo sin cámaras", "cctv")]
    [InlineData("nl", "Tellen van bezoekers zonder cameratoezicht", "cctv")]
    [InlineData("id", "Penghitungan orang tanpa kamera pengawas", "cctv")]
    [InlineData("th", "นับจำนวนคนโดยไม่ใช้กล้องวงจรปิด", "cctv")]
    public void Recognise_WithoutInTheLanguage_LeavesTheConceptOut(string language, string text, string concept)
    {
        var found = Matcher.Recognise(new("n", text) { Language = language });

        Assert.DoesNotContain(concept, found.Select(pair => pair.Concept));
    }

    [Theory]
    [InlineData("น้ำท่วมในเมือง", "th")]
    [InlineData("Bandar raya perlu bantuan daripada kerajaan untuk banjir", "ms")]
    [InlineData("Kota ini adalah kota yang butuh bantuan untuk warga", "id")]
    [InlineData("Staden vill ha hjälp med översvämningar och värme", "sv")]
    [InlineData("Thành phố cần giải pháp cho người dân", "vi")]
    public void Guess_FurtherLanguage_IsItsLanguage(string text, string language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    public void Rank_IndonesianNeed_FindsTheJapaneseOffer()
    {
        var index = Matcher.Index([new("flood", "AIによる浸水予測と水位センサー") { Language = "ja" }, new("care", "介護ロボットの導入支援") { Language = "ja" }]);

        var best = index.Rank(new("n", "Kota kami sering banjir") { Language = "id" }, new(2, "id"))[0];

        Assert.Equal("flood", best.Offer);
        Assert.Equal("banjir", Assert.Single(best.Reasons.Take(1)).Need);
    }

    [Theory]
    [InlineData("id\tpreferred\talternatives\na\tpomme", "languagematching.table-line")]
    [InlineData("id\tpreferred\talternatives\nz\tpomme\t", "languagematching.unknown-concept")]
    [InlineData("id\tpreferred\nz\tpomme", "languagematching.table-line")]
    public void AddLabels_LineThatCannotBeRead_IsAFault(string table, string code)
    {
        var (concepts, _) = VocabularyTable.Read("test", $"{VocabularyTable.Header}\na\t\t\t\tapple\tApfel\t林檎\n");

        var (_, faults) = SideTable.AddLabels(concepts, "fr", table);

        Assert.Contains(faults, fault => fault.Code == code);
    }

    [Fact]
    public void AddMatches_KnownSchemes_StandInTheTurtleAndComeBack()
    {
        var turtle = VocabularyTurtle.Write(ShippedVocabulary.All);

        var (concepts, faults) = VocabularyTurtle.Read(turtle);

        Assert.Empty(faults);
        Assert.Contains(new OutsideMatch("u4ssc", "EC:ICT:PS:1A", IsExact: true), concepts.Single(concept => concept.Id == "open-data").Matches);
        Assert.Contains(new OutsideMatch("sdg", "12.3", IsExact: true), concepts.Single(concept => concept.Id == "food-waste").Matches);
    }
}
