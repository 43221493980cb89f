namespace Musubi.LanguageMatching;

/// <summary>What labels of one language begin with, so that most words of a text need no further look.</summary>
internal sealed class LabelStarts
{
    private const int Letters = 3;

    private readonly Dictionary<string, int> firstStems = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstLetters = new(StringComparer.Ordinal);

    public LabelStarts(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            var space = key.IndexOf(' ', StringComparison.Ordinal);
            var first = space < 0 ? key : key[..space];
            firstStems[first] = Math.Max(firstStems.GetValueOrDefault(first), key.Count(letter => letter == ' ') + 1);
            if (space < 0 && key.Length >= Letters)
            {
                firstLetters.Add(key[..Letters]);
            }
        }
    }

    /// <summary>The most words of a label that begins with this stem; 0 when none does.</summary>
    public int MostWords(string stem) => firstStems.GetValueOrDefault(stem);

    /// <summary>False when no single-word label can be the beginning of these letters.</summary>
    public bool MayBegin(ReadOnlySpan<char> letters) =>
        letters.Length >= Letters && firstLetters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[..Letters]);
}
