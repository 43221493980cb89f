using Musubi.Foundation;

namespace Musubi.Architecture.Tests;

public sealed class WordTests
{
    private static readonly ILookup<(string Language, string Key), SourceFile> Real = WordRules.KeysOf(SourceTree.Repository);

    [Fact]
    public void Repository_MembersOfWordedEnumerations_HaveAWordInEveryLanguage()
    {
        Assert.NotEmpty(Real);
        Offence.AssertNone(WordRules.WordlessMembers(Assemblies.WrittenTypes, Real));
    }

    [Fact]
    public void Repository_ProblemCodes_HaveASentenceInEveryLanguage() => Offence.AssertNone(WordRules.WordlessProblems(SourceTree.Repository, Real));

    [Fact]
    public void Repository_Acts_HaveAWordInEveryLanguage() => Offence.AssertNone(WordRules.WordlessActs(SourceTree.Repository, Real));

    [Fact]
    public void Repository_EveryKey_StandsInOnePlace() => Offence.AssertNone(WordRules.KeysInTwoPlaces(Real));

    [Fact]
    public void Repository_EveryKey_BeginsWithItsProject() => Offence.AssertNone(WordRules.KeysOfOthers(Real));

    [Fact]
    public void Planted_MemberWithoutAJapaneseWord_IsFound()
    {
        var keys = Keys(
            ("src/Modules/Architecture/Kinds.en.json", """{ "Architecture.Colour.Red": "red", "Architecture.Colour.Blue": "blue" }"""),
            ("src/Modules/Architecture/Kinds.de.json", """{ "Architecture.Colour.Red": "rot", "Architecture.Colour.Blue": "blau" }"""),
            ("src/Modules/Architecture/Kinds.ja.json", """{ "Architecture.Colour.Red": "赤" }"""));

        Offence.AssertFound(WordRules.WordlessMembers([typeof(Colour), typeof(Unseen)], keys), $"{typeof(Colour).FullName}.Blue");
    }

    [Fact]
    public void Planted_ProblemWithoutASentence_IsFoundInEachLanguage()
    {
        var tree = SourceTree.Planted(
            ("src/Modules/Grants/GrantProblems.cs", """
                public static Problem Late() => Problem.Conflict("grants.late", ("days", 3));
                public static Problem Gone() =>
                    Problem.NotFound(
                        "grants.gone");
                """),
            ("src/Modules/Grants/Grants.en.json", """{ "Problem.grants.late": "{days} days too late." }"""),
            ("src/Modules/Grants/Grants.de.json", """{ "Problem.grants.late": "{days} Tage zu spät.", "Problem.grants.gone": "Fort." }"""),
            ("src/Modules/Grants/Grants.ja.json", """{ "Problem.grants.late": "{days}日遅れています。", "Problem.grants.gone": "ありません。" }"""));

        Offence.AssertFound(WordRules.WordlessProblems(tree, WordRules.KeysOf(tree)), "src/Modules/Grants/GrantProblems.cs");
    }

    [Fact]
    public void Planted_ActWithoutAWord_IsFound()
    {
        var tree = SourceTree.Planted(
            ("src/Modules/Grants/Award.cs", """class A { object M(bool first) => new Act(by, first ? "grants.award" : "grants.award-again", "For a reason."); }"""),
            ("src/Modules/Grants/Grants.en.json", """{ "Act.grants.award": "awarded" }"""),
            ("src/Modules/Grants/Grants.de.json", """{ "Act.grants.award": "bewilligt" }"""),
            ("src/Modules/Grants/Grants.ja.json", """{ "Act.grants.award": "交付決定" }"""));

        Offence.AssertFound(WordRules.WordlessActs(tree, WordRules.KeysOf(tree)), "src/Modules/Grants/Award.cs");
    }

    [Fact]
    public void Planted_KeyInTwoModulesOrOfAnother_IsFound()
    {
        var keys = Keys(
            ("src/Modules/Events/Events.en.json", """{ "Events.Title": "Events", "Problem.events.full": "Full." }"""),
            ("src/Modules/Meetings/Meetings.en.json", """{ "Events.Title": "Events" }"""));

        Offence.AssertFound(WordRules.KeysInTwoPlaces(keys), "Events.Title");
        Offence.AssertFound(WordRules.KeysOfOthers(keys), "src/Modules/Meetings/Meetings.en.json");
    }

    private static ILookup<(string Language, string Key), SourceFile> Keys(params (string Path, string Text)[] files) => WordRules.KeysOf(SourceTree.Planted(files));

    [Worded]
    private enum Colour
    {
        Red,
        Blue,
    }

    private enum Unseen
    {
        Anything,
    }
}
