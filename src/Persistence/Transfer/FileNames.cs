using System.Collections.Concurrent;
using System.Text;

namespace Musubi.Persistence.Transfer;

/// <summary>How members of enumerations are called in files: small letters with hyphens, "local-government".</summary>
public static class FileNames
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Enum Member)>> Known = new();

    /// <summary>The name of a member.</summary>
    public static string Of(Enum member) => Hyphenated(member.ToString());

    /// <summary>Every name of an enumeration, in the order of its members.</summary>
    public static IReadOnlyList<(string Name, Enum Member)> Of(Type type) =>
        Known.GetOrAdd(type, type => [.. Enum.GetValues(type).Cast<Enum>().Select(member => (Of(member), member))]);

    private static string Hyphenated(string name)
    {
        var hyphenated = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && hyphenated.Length > 0)
            {
                hyphenated.Append('-');
            }

            hyphenated.Append(char.ToLowerInvariant(letter));
        }

        return hyphenated.ToString();
    }
}
