namespace Musubi.Architecture.Tests;

public sealed class BanTests
{
    [Fact]
    public void Repository_BannedSymbols_AllExist() => Offence.AssertNone(BanRules.WithoutSymbol(SourceTree.Repository));

    [Fact]
    public void Planted_MisspeltSymbol_IsFound() => Offence.AssertFound(
        BanRules.WithoutSymbol(SourceTree.Planted(("BannedSymbols.txt", "// Why.\nM:System.Guid.NewGuid;no\nM:System.Guid.NewGiud;no"))),
        "BannedSymbols.txt:3");

    [Theory]
    [InlineData("BannedSymbols.txt", "var now = System.DateTime.UtcNow;")]
    [InlineData("BannedSymbols.txt", "var id = System.Guid.NewGuid();")]
    [InlineData("BannedSymbols.txt", "System.Threading.Tasks.Task.Delay(1).Wait();")]
    [InlineData("BannedSymbols.OutsideHost.txt", "System.Console.WriteLine();")]
    [InlineData("BannedSymbols.OutsideHost.txt", "var clock = NodaTime.SystemClock.Instance;")]
    [InlineData("BannedSymbols.Engines.txt", "var text = System.IO.File.ReadAllText(\"name\");")]
    [InlineData("BannedSymbols.Engines.txt", "var http = new System.Net.Http.HttpClient();")]
    [InlineData("BannedSymbols.Engines.txt", "var clock = System.TimeProvider.System;")]
    [InlineData("BannedSymbols.Modules.txt", "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDelete(System.Linq.Queryable.AsQueryable(new[] { 1 }));")]
    public async Task Planted_UseOfABannedSymbol_IsFound(string list, string line) =>
        Assert.Contains(5, await BanRun.OnAsync(list, $$"""
            internal static class Planted
            {
                private static void Use()
                {
                    {{line}}
                }
            }
            """));

    [Fact]
    public async Task Planted_NothingBanned_NothingIsFound() =>
        Assert.Empty(await BanRun.OnAsync("BannedSymbols.txt", "internal static class Planted { private static int Use() => System.Math.Abs(-1); }"));
}
