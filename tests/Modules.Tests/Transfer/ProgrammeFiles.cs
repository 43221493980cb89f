using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Transfer;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>The programme files that tests read, and imports and exports as short calls.</summary>
internal static class ProgrammeFiles
{
    public static readonly Actor Import = Actor.System("import");

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "programmes");

    /// <summary>Keys of the five programmes, in the order in which a first start loads them.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
        [.. System.IO.Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Where(key => !key.EndsWith(".schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static JsonNode Schema => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "programme.schema.json")))!;

    /// <summary>A file in which every field of the format occurs.</summary>
    public static byte[] Everything => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Transfer", "everything.json"));

    /// <summary>How many entries that file has, the programme itself included.</summary>
    public static int EverythingCount => Parse(Everything).Sum(part => part.Key == "programme" ? 1 : part.Value is JsonArray entries ? entries.Count : 0);

    public static byte[] Read(string programme) => File.ReadAllBytes(Path.Combine(Folder, $"{programme}.json"));

    public static JsonObject Parse(byte[] file) => JsonNode.Parse(file)!.AsObject();

    public static byte[] Bytes(this JsonNode file) => Encoding.UTF8.GetBytes(file.ToJsonString());

    public static Task<ImportOutcome> ImportAsync(this TestHouse house, byte[] file, bool isDryRun = false, Actor? by = null) =>
        house.Services.GetRequiredService<ProgrammeImport>().RunAsync(new(file, "test.json", by ?? Import) { IsDryRun = isDryRun }, CancellationToken.None);

    public static async Task<byte[]> ExportAsync(this TestHouse house, string programme, Actor? by = null) =>
        (await house.Services.GetRequiredService<ProgrammeExport>().RunAsync(Key.Parse(programme), by ?? Import, CancellationToken.None)).Required();

    /// <summary>Fails, telling the faults, unless the file was taken in.</summary>
    public static ImportOutcome IsWritten(this ImportOutcome outcome)
    {
        Assert.True(outcome.IsWritten, string.Join('\n', outcome.Faults.Select(fault => $"{fault.Place}: {fault.Problem.Code} {string.Join(' ', fault.Problem.Facts)}")));
        return outcome;
    }

    public static (int Added, int Changed, int Unchanged) Counts(this ImportOutcome outcome) =>
        (outcome.Count(ItemChangeKind.Added), outcome.Count(ItemChangeKind.Changed), outcome.Count(ItemChangeKind.Unchanged));
}
