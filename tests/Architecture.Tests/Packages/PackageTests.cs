namespace Musubi.Architecture.Tests;

public sealed class PackageTests
{
    [Fact]
    public void Repository_EveryPackage_HasAReason() => Offence.AssertNone(PackageRules.WithoutReason(SourceTree.Repository));

    [Fact]
    public void Repository_EveryPackageAndWhatItBringsAlong_IsUnderAnAllowedLicence() => Offence.AssertNone(PackageRules.WithoutAllowedLicence(SourceTree.Repository));

    [Fact]
    public void Planted_PackageWithoutRowOrOfAnotherVersion_IsFound() =>
        Offence.AssertFound(PackageRules.WithoutReason(Tree("| data | Good | 1.0.0 | MIT | because |\n| data | Old | 1.0.0 | MIT | because |\n| data | Silent | 1.0.0 | MIT | |")), "New", "Old", "Silent");

    [Fact]
    public void Planted_CopyleftInTheProductOrUnknownLicence_IsFound() =>
        Offence.AssertFound(
            PackageRules.WithoutAllowedLicence(Tree("| data | Good | 1.0.0 | MIT | because |\n| tests | Silent | 1 | MPL-2.0 | because |\n| New.* | AGPL-3.0 | Good |\n| Old | MPL-2.0 | Good |")),
            "New.Inner",
            "Old",
            "Stray");

    private static SourceTree Tree(string rows) => SourceTree.Planted(
        ("Directory.Packages.props", """
            <Project><ItemGroup>
              <PackageVersion Include="Good" Version="1.0.0" />
              <PackageVersion Include="Old" Version="2.0.0" />
              <PackageVersion Include="Silent" Version="1.0.0" />
              <GlobalPackageReference Include="New" Version="1.0.0" />
            </ItemGroup></Project>
            """),
        (PackageRules.Page, rows),
        ("src/A/packages.lock.json", """{ "dependencies": { "net10.0": { "Good": { "type": "Direct" }, "New.Inner": { "type": "Transitive" }, "Old": { "type": "Direct" }, "Stray": { "type": "Transitive" }, "b": { "type": "Project" } } } }"""),
        ("tests/T/packages.lock.json", """{ "dependencies": { "net10.0": { "Silent": { "type": "Direct" } } } }"""));
}
