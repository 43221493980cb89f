using Musubi.Foundation;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Keys that forms give: typed, or derived from a name.</summary>
public static class KeyField
{
    private const int LongestStem = 70;

    /// <summary>The key as typed, else one from the name; null, with its problem noted, when there is neither.</summary>
    public static Key? TakeKey(this FormReading reading, string? typed, string field, LocalizedText? name)
    {
        var text = string.IsNullOrWhiteSpace(typed) ? FromName(name)?.Stored : typed;
        if (string.IsNullOrWhiteSpace(text))
        {
            if (name is not null)
            {
                reading.Refuse(Problem.Invalid("form.required"), field);
            }

            return null;
        }

        return reading.Take(ReservedKeys.Check(text), field);
    }

    /// <summary>The key that somebody typed. Refuses with <c>foundation.key.*</c> and, for an address of ours, <c>programmes.key-reserved</c>.</summary>
    public static Result<Key> Check(string? typed) => ReservedKeys.Check(typed);

    /// <summary>The key that a row has, else a new one from its name that no other row has.</summary>
    public static Key ForRow(string? known, LocalizedText name, string fallback, HashSet<Key> taken)
    {
        if (Key.TryParse(known, out var kept) && taken.Add(kept))
        {
            return kept;
        }

        return Free(Stem(name, fallback), taken);
    }

    /// <summary>What a key begins with: the name's Latin letters, else <paramref name="fallback"/>.</summary>
    public static Key Stem(LocalizedText name, string fallback) => FromName(name) ?? Key.Parse(fallback);

    /// <summary>The stem, else the stem with the first number that makes it a key nobody has; it is added to <paramref name="taken"/>.</summary>
    public static Key Free(Key stem, HashSet<Key> taken)
    {
        var wanted = stem;
        for (var number = 2; ReservedKeys.Has(wanted) || !taken.Add(wanted); number++)
        {
            wanted = Key.Parse(FormattableString.Invariant($"{stem.Stored[..Math.Min(LongestStem, stem.Stored.Length)].TrimEnd('-')}-{number}"));
        }

        return wanted;
    }

    // English first: keys are read by people of every language.
    private static Key? FromName(LocalizedText? name) => name is null
        ? null
        : new[] { name.For(Language.English).Text }.Concat(name.Wordings()).Select(Key.Suggest).FirstOrDefault(key => key is not null);
}
