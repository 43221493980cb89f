namespace Musubi.Architecture.Tests;

public sealed class GlossaryTests
{
    private const string Planted = """
        | English | Deutsch | 日本語 | meaning | not |
        |---|---|---|---|---|
        | hearing | Bedarfsgespräch | ヒアリング | A conversation. | interview, Anhörung, 聴聞 |
        | award | Bewilligung | 交付決定 | A decision. | Zusage (that is a commitment) |
        """;

    [Fact]
    public void Repository_Sentences_SayNothingThatTheGlossaryTurnsDown()
    {
        var turnedDown = GlossaryRules.TurnedDown(SourceTree.Repository.Files.Single(file => file.Path == GlossaryRules.Glossary).Text);

        Assert.True(turnedDown.Count > 40, "The glossary was not read.");
        Offence.AssertNone(GlossaryRules.Misnamed(SourceTree.Repository, turnedDown));
    }

    [Fact]
    public void Planted_GermanAndJapaneseWordsTurnedDown_AreFoundAlsoInTheGenitive()
    {
        var tree = SourceTree.Planted(
            ("src/Modules/Issues/A.de.json", """{ "Issues.A": "Nach der Anhörung", "Issues.B": "Das Bedarfsgespräch" }"""),
            ("src/Modules/Issues/B.de.json", """{ "Issues.C": "Die Anhörungen beginnen" }"""),
            ("src/Modules/Issues/A.ja.json", """{ "Issues.A": "聴聞の記録" }"""));

        Offence.AssertFound(
            GlossaryRules.Misnamed(tree, GlossaryRules.TurnedDown(Planted)), "src/Modules/Issues/A.de.json", "src/Modules/Issues/A.ja.json", "src/Modules/Issues/B.de.json");
    }

    [Fact]
    public void Planted_WordWithAMeaningOfItsOwn_MayStand()
    {
        var tree = SourceTree.Planted(("src/Modules/Agreements/A.de.json", """{ "Agreements.A": "Zusage eingelöst" }"""));

        Offence.AssertNone(GlossaryRules.Misnamed(tree, GlossaryRules.TurnedDown(Planted)));
    }
}
