namespace Musubi.Architecture.Tests;

public sealed class FileTests
{
    private static readonly SourceTree Real = SourceTree.Repository;

    [Fact]
    public void Repository_SourceFiles_AreNoLongerThanFourHundredLines() => Offence.AssertNone(FileRules.TooLong(Real));

    [Fact]
    public void Repository_EveryModule_SaysInAShortReadmeWhatItOwns() => Offence.AssertNone(FileRules.ModulesWithoutReadme(Project.AllOf(Real), Real));

    [Fact]
    public void Repository_TextFiles_SpeakOfTheProductAlone() => Offence.AssertNone(FileRules.WorkplaceTalk(Real));

    [Fact]
    public void Repository_EveryProject_HasALockFile() => Offence.AssertNone(FileRules.ProjectsWithoutLockFile(Project.AllOf(Real), Real));

    [Fact]
    public void Repository_DecisionRecords_HaveTheFourParts()
    {
        Assert.NotEmpty(Real.In("docs/adr"));
        Offence.AssertNone(FileRules.IncompleteRecords(Real));
    }

    [Fact]
    public void Planted_FileOfFourHundredAndOneLines_IsFound()
    {
        var lines = string.Join('\n', Enumerable.Repeat("// line", FileRules.LongestFile));

        Offence.AssertFound(FileRules.TooLong(SourceTree.Planted(("src/Just.cs", lines), ("src/Long.cs", lines + "\n// one more"))), "src/Long.cs");
    }

    [Fact]
    public void Planted_ModuleWithoutReadmeOrWithANovel_IsFound()
    {
        var tree = SourceTree.Planted(
            ("src/Modules/Mute/Mute.csproj", "<Project />"),
            ("src/Modules/Novel/Novel.csproj", "<Project />"),
            ("src/Modules/Novel/README.md", string.Join('\n', Enumerable.Repeat("And then", 50))));

        Offence.AssertFound(FileRules.ModulesWithoutReadme(Project.AllOf(tree), tree), "src/Modules/Mute", "src/Modules/Novel/README.md");
    }

    [Fact]
    public void Planted_PathOfSomebodysMachine_IsFound() =>
        Offence.AssertFound(FileRules.WorkplaceTalk(SourceTree.Planted(("docs/setup.md", "Look in /home" + "/anna/musubi."), ("docs/other.md", "Look around."))), "docs/setup.md");

    [Fact]
    public void Planted_ProjectWithoutLockFile_IsFound()
    {
        var tree = SourceTree.Planted(("src/A/A.csproj", "<Project />"), ("src/A/packages.lock.json", "{}"), ("src/B/B.csproj", "<Project />"));

        Offence.AssertFound(FileRules.ProjectsWithoutLockFile(Project.AllOf(tree), tree), "src/B/B.csproj");
    }

    [Fact]
    public void Planted_DecisionWithoutWhatGotHarder_IsFound()
    {
        const string Whole = "**What forced us.** a **What we chose.** b **What we turned down.** c **What gets harder.** d";
        var tree = SourceTree.Planted(("docs/adr/0001-good.md", Whole), ("docs/adr/0002-half.md", Whole[..^23]), ("docs/adr/second.md", Whole));

        Offence.AssertFound(FileRules.IncompleteRecords(tree), "docs/adr/0002-half.md", "docs/adr/second.md");
    }
}
