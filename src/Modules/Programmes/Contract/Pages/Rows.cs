using System.Globalization;

namespace Musubi.Programmes;

/// <summary>Adds, removes and moves the rows of a form, by what its buttons send: "phases:add", "phases:up:2".</summary>
public static class Rows
{
    /// <summary>Does what the button says when it is about <paramref name="list"/>; a row that does not exist is left alone.</summary>
    public static void Apply<T>(this List<T> rows, string list, string act)
        where T : new()
    {
        var parts = act.Split(':');
        if (parts[0] != list || parts.Length < 2)
        {
            return;
        }

        if (parts[1] == "add")
        {
            rows.Add(new());
        }
        else if (parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < rows.Count)
        {
            var row = rows[at];
            rows.RemoveAt(at);
            if (parts[1] is "up" or "down")
            {
                rows.Insert(Math.Clamp(at + (parts[1] == "up" ? -1 : 1), 0, rows.Count), row);
            }
        }
    }
}
