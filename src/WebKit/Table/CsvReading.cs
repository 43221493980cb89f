using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Reads CSV as spreadsheet programs write it in our countries: with commas, semicolons or tabs, in Unicode or an older code.</summary>
internal static class CsvReading
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<SentRow> Read(byte[] content, Language reader)
    {
        var text = Decode(content, reader);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = DelimiterOf(text), BadDataFound = null, IgnoreBlankLines = false };
        using var parser = new CsvParser(new StringReader(text), configuration);
        for (var number = 1; parser.Read(); number++)
        {
            var cells = parser.Record!.Take(SentTable.MostColumns).ToList();
            yield return new(number, [.. cells.Select(SentTable.Said)]) { Formulas = [.. cells.Index().Where(cell => cell.Item.StartsWith('=')).Select(cell => cell.Index)] };
        }
    }

    private static string Decode(byte[] content, Language reader)
    {
        try
        {
            using var marked = new StreamReader(new MemoryStream(content), Strict, detectEncodingFromByteOrderMarks: true);
            return marked.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(reader == Language.Japanese ? 932 : 1252)!.GetString(content);
        }
    }

    // What separates the heads; a comma when there is one column only.
    private static string DelimiterOf(string text)
    {
        var (inQuotes, counts) = (false, new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 });
        foreach (var letter in text)
        {
            inQuotes ^= letter == '"';
            if (letter is '\n' or '\r' && !inQuotes)
            {
                break;
            }

            if (!inQuotes && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(count => count.Value).Key.ToString();
    }
}
