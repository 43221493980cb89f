using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>From what a new thing is begun: <c>?from=issue:0192…</c> in the address of its form.</summary>
public static class Origin
{
    /// <summary>Reads what <see cref="Trace.ToString"/> writes; null when it is none.</summary>
    public static Trace? Parse(string? text)
    {
        var parts = text?.Split(':') ?? [];
        return parts.Length == 2 && parts[0].Length is > 0 and <= 40 && Guid.TryParse(parts[1], out var id) ? new(parts[0], id) : null;
    }
}
