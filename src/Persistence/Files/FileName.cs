using System.Globalization;
using System.Text;

namespace Musubi.Persistence.Files;

/// <summary>Makes of what a browser sent a name that can be shown and offered.</summary>
public static class FileName
{
    /// <summary>In characters; a longer name is cut and keeps its ending.</summary>
    public const int Longest = 150;

    /// <summary>The name without path, control and direction characters; null when nothing is left.</summary>
    public static string? Clean(string? sent)
    {
        var last = (sent ?? string.Empty).Split('/', '\\')[^1].Normalize(NormalizationForm.FormC);
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            // Characters that turn the direction of writing let "xfdp.exe" pass for "exe.pdf".
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && rune != Rune.ReplacementChar)
            {
                kept.Append(rune);
            }
        }

        var name = kept.ToString().Trim().TrimStart('.').TrimEnd('.', ' ');
        if (name.Length <= Longest)
        {
            return name.Length == 0 ? null : name;
        }

        var ending = EndingOf(name);
        var cut = Longest - ending.Length - 1;
        return name[..(char.IsHighSurrogate(name[cut - 1]) ? cut - 1 : cut)] + "." + ending;
    }

    /// <summary>The ending in lower case, without the full stop; empty when there is none.</summary>
    public static string EndingOf(string name)
    {
        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        return ending.Length <= 10 ? ending : string.Empty;
    }
}
