using System.Globalization;
using System.Text;

namespace Musubi.Host.Commands.Match;

/// <summary>An offer that people know to fit a need.</summary>
/// <param name="Need">Its id.</param>
/// <param name="Offer">Its id.</param>
/// <param name="Grade">1 or more; the higher, the better it fits.</param>
internal sealed record Relevance(string Need, string Offer, double Grade)
{
    /// <summary>Three columns separated by tabs, without a header.</summary>
    public static IReadOnlyList<Relevance> Read(string file, byte[] utf8, List<MatchFault> faults)
    {
        var rows = new List<Relevance>();
        var lines = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].TrimEnd('\r').Split('\t');
            if (cells is [""])
            {
                continue;
            }

            if (cells.Length == 3 && double.TryParse(cells[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grade) && grade >= 1)
            {
                rows.Add(new(cells[0], cells[1], grade));
            }
            else
            {
                faults.Add(new(file, i + 1, string.Empty, "Host.Match.Fault.RelevantLine"));
            }
        }

        return rows;
    }
}
