namespace Musubi.Access.Requests;

/// <summary>Names a device the way its owner would, from what the browser says of itself.</summary>
internal static class Device
{
    // The first that fits wins: Edge and Opera call themselves Chrome, and everyone calls themselves Safari.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>"Firefox · Linux"; empty when the browser says nothing known.</summary>
    public static string Name(string? userAgent)
    {
        var parts = new[] { First(Browsers, userAgent), First(Systems, userAgent) };
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string? First((string Mark, string Name)[] known, string? text) =>
        text is null ? null : known.FirstOrDefault(one => text.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
