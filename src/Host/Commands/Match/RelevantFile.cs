using System.Globalization;
using System.Text;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary>Reads what people know to fit: three columns separated by tabs, without a header.</summary>
internal static class RelevantFile
{
    public static IReadOnlyList<RelevantOffer> Read(string file, byte[] utf8, List<MatchFault> faults)
    {
        var rows = new List<RelevantOffer>();
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
