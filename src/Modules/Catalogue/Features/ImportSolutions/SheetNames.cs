using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Things by what people call them: their key, their name in any language, whatever its width and case.</summary>
/// <param name="otherwise">What a name stands for that nobody gave; null: nothing.</param>
internal sealed class SheetNames<T>(Func<string, Result<T>?>? otherwise = null)
    where T : notnull
{
    private readonly Dictionary<string, HashSet<T>> named = new(StringComparer.Ordinal);

    public SheetNames<T> Add(T thing, params IEnumerable<string> names)
    {
        foreach (var name in names.Select(SearchText.Fold))
        {
            if (!named.TryGetValue(name, out var known))
            {
                named[name] = known = [];
            }

            known.Add(thing);
        }

        return this;
    }

    public bool Has(string name) => named.ContainsKey(SearchText.Fold(name));

    /// <summary>Refuses with <c>catalogue.unknown-name</c> or <c>catalogue.name-of-several</c> (fact <c>name</c>).</summary>
    public Result<T> Find(string name)
    {
        if (named.TryGetValue(SearchText.Fold(name), out var found))
        {
            return found.Count > 1 ? CatalogueSheetProblems.NameOfSeveral(name) : found.First();
        }

        return otherwise?.Invoke(name) ?? CatalogueSheetProblems.UnknownName(name);
    }
}

/// <summary>Names that are the same for every programme.</summary>
internal static class SheetNames
{
    /// <summary>The members of an enumeration by their words in every language and by their names in files.</summary>
    public static SheetNames<TEnum> Of<TEnum>(Words words)
        where TEnum : struct, Enum
    {
        var names = new SheetNames<TEnum>();
        foreach (var member in Enum.GetValues<TEnum>())
        {
            names.Add(member, [.. words.Languages.Select(language => words.In(language).Of(member)), FileNames.Of(member), member.ToString()]);
        }

        return names;
    }

    /// <summary>Languages by tag, by their own name and, the usual ones, by their names in every language of the interface.</summary>
    public static SheetNames<Language> OfLanguages(Words words, IEnumerable<string> usual)
    {
        var names = new SheetNames<Language>(tag => Language.TryParse(tag, out var language) ? (Result<Language>)language : null);
        foreach (var language in usual.Select(Language.Parse))
        {
            names.Add(language, [.. words.Languages.Select(reader => words.In(reader).Of(language)), language.Tag, language.OwnName]);
        }

        return names;
    }
}
