using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>Keys that would hide one of our own pages, since keys stand in addresses.</summary>
internal static class ReservedKeys
{
    private static readonly string[] Words = ["new", "import", "export", "renew", "payment-order"];

    /// <summary>True when a page of ours has this address.</summary>
    public static bool Has(Key key) => Words.Contains(key.Stored, StringComparer.Ordinal);

    /// <summary>Refuses with <c>programmes.key-reserved</c>.</summary>
    public static Result<Key> Check(string? text) =>
        !Key.Check(text).Succeeded(out var key, out var problem) ? problem
        : Has(key) ? ProgrammeProblems.KeyReserved(key)
        : key;
}
