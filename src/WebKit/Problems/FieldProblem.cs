using System.Globalization;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A problem as it stands in the model state: its code with its facts, never a sentence.</summary>
/// <remarks>"form.too-long?max=200": numbers as they are, text behind an apostrophe, all escaped as in an address.</remarks>
public static class FieldProblem
{
    /// <summary>The form in which a problem is put into the model state.</summary>
    public static string Write(Problem problem, Formats formats) => problem.Facts.Count == 0
        ? problem.Code
        : problem.Code + "?" + string.Join('&', problem.Facts.Select(fact => $"{fact.Key}={Uri.EscapeDataString(Write(fact.Value, formats))}"));

    /// <summary>The sentence for an entry of the model state.</summary>
    public static string Read(string entry, Text text)
    {
        var parts = entry.Split('?', 2);
        var facts = parts.Length == 1
            ? []
            : parts[1].Split('&').Select(fact => fact.Split('=', 2)).Select(fact => (fact[0], Value(Uri.UnescapeDataString(fact[1]))));
        return text.Of(parts[0], facts);
    }

    private static string Write(object? value, Formats formats) => value switch
    {
        int or long or short or byte or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => "'" + formats.Show(value),
    };

    private static object? Value(string written) => written.StartsWith('\'')
        ? written[1..]
        : decimal.Parse(written, CultureInfo.InvariantCulture);
}
