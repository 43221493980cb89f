namespace Musubi.Architecture.Tests;

public sealed class NameTests
{
    [Fact]
    public void Repository_Types_HaveNamesThatSaySomething() => Offence.AssertNone(NameRules.NamelessTypes(Assemblies.WrittenTypes));

    [Fact]
    public void Repository_FilesAndFolders_HaveNamesThatSaySomething() => Offence.AssertNone(NameRules.NamelessFiles(SourceTree.Repository));

    [Fact]
    public void Planted_ManagersHelpersAndSecondVersions_AreFound() =>
        Offence.AssertFound(
            NameRules.NamelessTypes([typeof(Planted.PlaceManager), typeof(Planted.DateHelpers), typeof(Planted.ExportV2), typeof(Planted.ButtonTagHelper), typeof(Planted.Management)]),
            typeof(Planted.PlaceManager).FullName!,
            typeof(Planted.DateHelpers).FullName!,
            typeof(Planted.ExportV2).FullName!);

    [Fact]
    public void Planted_FolderOfUtilities_IsFound() =>
        Offence.AssertFound(NameRules.NamelessFiles(SourceTree.Planted(("src/Utils/Text.cs", ""), ("src/Places/Place.cs", ""))), "src/Utils/Text.cs");

    private static class Planted
    {
        internal sealed class PlaceManager;

        internal sealed class DateHelpers;

        internal sealed class ExportV2;

        internal sealed class ButtonTagHelper;

        internal sealed class Management;
    }
}
