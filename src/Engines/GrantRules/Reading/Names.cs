using System.Collections.Frozen;
using System.Text;

namespace Musubi.GrantRules.Reading;

/// <summary>Members of an enumeration as files write them: <c>LocalGovernment</c> is "local-government".</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByMember = Enum.GetValues<T>().ToFrozenDictionary(member => member, member => Kebab(member.ToString()));

    private static readonly FrozenDictionary<string, T> ByName = ByMember.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every name, in the order of the enumeration.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    public static string Of(T member) => ByMember[member];

    public static bool TryParse(string name, out T member) => ByName.TryGetValue(name, out member);

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
