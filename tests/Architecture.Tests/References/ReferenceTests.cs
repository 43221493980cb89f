namespace Musubi.Architecture.Tests;

public sealed class ReferenceTests
{
    private static readonly IReadOnlyList<Project> Real = Project.AllOf(SourceTree.Repository);

    [Fact]
    public void Repository_ReferencesOfEveryProject_AreInTheTable() =>
        Offence.AssertNone(ReferenceRules.OutsideTable(Real, ReferenceTable.Of(SourceTree.Repository)));

    [Fact]
    public void Repository_EveryProjectOnDisk_IsInTheTableAndTheTableHasNoOther() =>
        Offence.AssertNone(ReferenceRules.MissingFromTable(Real, ReferenceTable.Of(SourceTree.Repository)));

    [Fact]
    public void Repository_EveryProjectOnDisk_IsInTheSolution() =>
        Offence.AssertNone(ReferenceRules.MissingFromSolution(Real, SourceTree.Repository));

    [Fact]
    public void Repository_EveryProjectOfTheProduct_IsOnTheMap() =>
        Offence.AssertNone(ReferenceRules.MissingFromMap(Real, SourceTree.Repository));

    [Fact]
    public void Repository_References_FormNoCycle() => Offence.AssertNone(ReferenceRules.Cycles(Real));

    [Fact]
    public void Repository_Engines_UseNothingThatTouchesTheWorld()
    {
        var engines = Real.Where(project => project.IsEngine).ToList();

        Assert.NotEmpty(engines);
        Offence.AssertNone(ReferenceRules.ImpureEngines(engines.Select(engine => ($"Musubi.{engine.Name}", Assemblies.Load($"Musubi.{engine.Name}").GetReferencedAssemblies().Select(name => name.Name!)))));
    }

    [Fact]
    public void Planted_ModuleThatReferencesTheNextOneOfTheThread_IsFound()
    {
        var projects = Project.AllOf(SourceTree.Planted(
            ("src/Modules/Issues/Issues.csproj", """<Project><ItemGroup><ProjectReference Include="../Matching/Matching.csproj" /></ItemGroup></Project>"""),
            ("src/Modules/Matching/Matching.csproj", """<Project><ItemGroup><ProjectReference Include="..\Issues\*.csproj" /></ItemGroup></Project>""")));

        var offences = ReferenceRules.OutsideTable(projects, ReferenceTable.Read("Issues:\nMatching: Issues+"));

        Offence.AssertFound(offences, "src/Modules/Issues/Issues.csproj");
    }

    [Fact]
    public void Planted_ProjectThatNobodyListed_IsFound()
    {
        var tree = SourceTree.Planted(("src/Modules/New/New.csproj", "<Project />"), ("Musubi.slnx", "<Solution />"), ("docs/module-map.md", "Old"));
        var table = ReferenceTable.Read("Old:");

        Offence.AssertFound(ReferenceRules.MissingFromTable(Project.AllOf(tree), table), "src/Modules/New/New.csproj", ReferenceTable.Path);
        Offence.AssertFound(ReferenceRules.MissingFromSolution(Project.AllOf(tree), tree), "src/Modules/New/New.csproj");
        Offence.AssertFound(ReferenceRules.MissingFromMap(Project.AllOf(tree), tree), "src/Modules/New/New.csproj");
    }

    [Fact]
    public void Planted_CycleOfThree_IsFoundAtEachOfThem()
    {
        Project[] projects = [Referencing("A", "B"), Referencing("B", "C"), Referencing("C", "A"), Referencing("D", "A")];

        Offence.AssertFound(ReferenceRules.Cycles(projects), "A", "B", "C");

        static Project Referencing(string name, string other) => new(name, name, [other], []);
    }

    [Fact]
    public void Planted_EngineThatOpensADatabaseOrASocket_IsFound() =>
        Offence.AssertFound(
            ReferenceRules.ImpureEngines([("Good", ["System.Runtime", "System.Linq", "NodaTime", "Musubi.Foundation"]), ("Bad", ["Npgsql", "System.Net.Http"])]),
            "Bad",
            "Bad");
}
