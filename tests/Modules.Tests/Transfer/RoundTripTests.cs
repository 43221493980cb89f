using System.Text;
using Microsoft.EntityFrameworkCore;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Transfer;

public sealed class RoundTripTests
{
    [Fact]
    public async Task Export_OfEachShippedFileLoadedBesideTheOthers_IsTheFileByteForByte()
    {
        await using var house = await TestHouse.StartAsync();
        foreach (var programme in ProgrammeFiles.Shipped)
        {
            (await house.ImportAsync(ProgrammeFiles.Read(programme))).IsWritten();
        }

        Assert.Equal(5, ProgrammeFiles.Shipped.Count);
        foreach (var programme in ProgrammeFiles.Shipped)
        {
            AssertSame(ProgrammeFiles.Read(programme), await house.ExportAsync(programme));
        }
    }

    [Theory]
    [InlineData("asean-japan")]
    [InlineData("berlin-tokyo")]
    [InlineData("japan-europe")]
    [InlineData("nrw-japan")]
    [InlineData("smart-tokyo")]
    public async Task Import_OfAnExportIntoAnEmptyDatabase_GivesAnEqualExport(string programme)
    {
        await using var first = await TestHouse.StartAsync();
        await using var second = await TestHouse.StartAsync();
        (await first.ImportAsync(ProgrammeFiles.Read(programme))).IsWritten();
        var export = await first.ExportAsync(programme);

        (await second.ImportAsync(export)).IsWritten();

        AssertSame(export, await second.ExportAsync(programme));
    }

    [Fact]
    public async Task Export_OfAFileWithEveryField_IsTheFileByteForByte()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        AssertSame(ProgrammeFiles.Everything, await house.ExportAsync("everything"));
    }

    [Fact]
    public async Task Import_OfTheSameFileAgain_ChangesNothingAndRecordsNothing()
    {
        await using var house = await TestHouse.StartAsync();
        var added = (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten().Counts().Added;
        var links = await CountAsync(house);

        var again = (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        Assert.Equal((0, 0, added), again.Counts());
        Assert.Equal(links, await CountAsync(house));
    }

    [Fact]
    public async Task Import_OfAnExportAfterEveryFileWasLoaded_ChangesNothing()
    {
        await using var house = await TestHouse.StartAsync();
        foreach (var programme in ProgrammeFiles.Shipped)
        {
            (await house.ImportAsync(ProgrammeFiles.Read(programme))).IsWritten();
        }

        foreach (var programme in ProgrammeFiles.Shipped)
        {
            var (added, changed, _) = (await house.ImportAsync(await house.ExportAsync(programme))).IsWritten().Counts();
            Assert.Equal((0, 0), (added, changed));
        }
    }

    [Fact]
    public async Task Import_Written_IsInTheAuditChainUnderTheFilesName()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        var entries = await house.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.What == "transfer.import").ToListAsync());

        string[] expected = ["Agreement", "Consortium", "Edition", "Hearing", "Issue", "KnownFact", "Match", "Membership", "Organisation", "Person", "Place", "Programme", "Solution", "ThreadLink", "Topic"];
        Assert.Empty(expected.Except(entries.Select(entry => entry.Kind)));
        Assert.All(entries, entry => Assert.Equal(("import", "test.json"), (entry.ActorName, entry.Why)));
    }

    private static Task<int> CountAsync(TestHouse house) => house.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync());

    private static void AssertSame(byte[] expected, byte[] actual) => Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
}
