using System.Globalization;

namespace Musubi.Foundation;

/// <summary>Names of servers and mail domains.</summary>
internal static class HostName
{
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>Lower-case ASCII (IDNA) of a name with at least two labels; null when it is no such name.</summary>
    public static string? ToAscii(string name)
    {
        try
        {
            var ascii = Idn.GetAscii(name).ToLowerInvariant();
            var labels = ascii.Split('.');
            var isName = ascii.Length <= 253 && labels.Length >= 2
                && labels.All(label => label.Length is > 0 and <= 63)
                && !TypedText.IsDigits(labels[^1]);
            return isName ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
