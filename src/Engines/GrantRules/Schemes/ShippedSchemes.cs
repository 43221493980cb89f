using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.GrantRules;

/// <summary>The schemes that come with the engine, from <c>data/schemes</c>; part of the assembly, so that every program has them.</summary>
public static class ShippedSchemes
{
    private const string Folder = "schemes/";

    private static readonly Lazy<IReadOnlyList<Scheme>> Read = new(() =>
    [
        .. typeof(ShippedSchemes).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(ReadOne)
            .OrderBy(scheme => scheme.Id, StringComparer.Ordinal)
            .ThenByDescending(scheme => scheme.Edition, StringComparer.Ordinal),
    ]);

    /// <summary>Every shipped edition, by id, the newest first.</summary>
    public static IReadOnlyList<Scheme> All => Read.Value;

    /// <summary>A scheme by id, its newest edition, or by id and edition ("id@2019"). Refuses with <c>grantrules.unknown-scheme</c> (facts <c>value</c>, <c>known</c>).</summary>
    public static Result<Scheme> Find(string name) =>
        All.FirstOrDefault(scheme => scheme.Id == name || scheme.ToString() == name) is { } found
            ? found
            : Problem.NotFound("grantrules.unknown-scheme", ("value", name), ("known", string.Join(", ", All.Select(scheme => scheme.Id).Distinct())));

    private static Scheme ReadOne(string name)
    {
        using var stream = typeof(ShippedSchemes).Assembly.GetManifestResourceStream(name)!;
        return SchemeReader.Read(JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<JsonElement>(stream))).Required();
    }
}
