using System.Collections.Immutable;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Reads values that consist of several fields.</summary>
public static class ItemParts
{
    /// <summary>An object within the object, read to its last field; null when it is not there or wrong.</summary>
    public static T? Part<T>(this ItemReader item, string field, Func<ItemReader, T?> read, bool required = false)
        where T : class => item.Find(field, required) is { } value ? item.Run.Read(value, read) : null;

    /// <summary>A list of objects; those with a fault are left out.</summary>
    public static IReadOnlyList<T> Each<T>(this ItemReader item, string field, Func<ItemReader, T?> read)
        where T : class =>
        [.. item.ListOf(field).Select(value => item.Run.Read(value, read)).OfType<T>()];

    /// <summary>A list of objects of which no two may say the same; the later one is refused.</summary>
    /// <param name="item">The object that holds the list.</param>
    /// <param name="field">The list.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="clash">True when two say the same.</param>
    /// <param name="problem">What is wrong with the later one.</param>
    public static IReadOnlyList<T> Each<T>(this ItemReader item, string field, Func<ItemReader, T?> read, Func<T, T, bool> clash, Func<T, Problem> problem)
        where T : class
    {
        var all = new List<T>();
        foreach (var node in item.ListOf(field))
        {
            if (item.Run.Read(node, read) is not { } one)
            {
                continue;
            }

            if (all.Exists(other => clash(other, one)))
            {
                item.Run.Faults.Add(node.Place, problem(one));
            }

            all.Add(one);
        }

        return all;
    }

    /// <summary>A list of texts with their languages.</summary>
    public static IReadOnlyList<LocalizedText> Wordings(this ItemReader item, string field) => item.Each(field, ReadWording);

    /// <summary>A text with its languages.</summary>
    public static LocalizedText? Wording(this ItemReader item, string field, bool required = false) =>
        item.Part(field, ReadWording, required);

    /// <summary>When something is or was.</summary>
    public static When? When(this ItemReader item, string field, bool required = false) =>
        item.Part(field, ReadWhen, required);

    /// <summary>An amount that is not negative.</summary>
    public static Money? Money(this ItemReader item, string field) =>
        item.Part(field, ReadMoney);

    /// <summary>Who or what made a translation.</summary>
    internal static Translator? ReadTranslator(ItemReader item)
    {
        var name = item.Text("name", most: 200);
        return new(item.Choice<TranslatorKind>("kind") is { } kind ? (TranslatedBy)kind : TranslatedBy.Unstated, name);
    }

    private static LocalizedText? ReadWording(ItemReader item)
    {
        var original = item.Tongue("original", required: true);
        var by = item.Part("translatedBy", said => ReadTranslators(said, item, original)) ?? [];
        var sources = item.Part("madeFrom", ReadSources) ?? [];
        var wordings = ReadLanguages(item);
        if (original is not null && !item.Has(original.Tag))
        {
            item.Refuse(original.Tag, Problem.Invalid("transfer.original-missing", ("language", original)));
        }

        if (original is null || !wordings.Remove(original.Tag, out var text))
        {
            return null;
        }

        var translations = wordings.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => by.GetValueOrDefault(pair.Key, item.Run.Translator) is var who ? new Translation(pair.Value.Trim(), who.By, who.Name, sources.GetValueOrDefault(pair.Key)) : null!,
            StringComparer.Ordinal);
        return new(original, text, translations);
    }

    // What a file can state; nothing stated is written by leaving the field out.
    private enum TranslatorKind
    {
        Person = TranslatedBy.Person,
        Service = TranslatedBy.Service,
        ApprovedService = TranslatedBy.ApprovedService,
    }

    private static Dictionary<string, string> ReadLanguages(ItemReader item)
    {
        var wordings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in item.Others().ToList())
        {
            if (!Language.TryParse(field.Name, out var language) || language.Tag != field.Name)
            {
                continue;
            }

            item.Know(field.Name);
            if (item.Run.TextOf(field.Value, ItemValues.LongestText) is { } text)
            {
                wordings[language.Tag] = text;
            }
        }

        return wordings;
    }

    // The fingerprints of originals that were changed after their translation.
    private static Dictionary<string, string> ReadSources(ItemReader item)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in item.Others().ToList())
        {
            if (Language.TryParse(field.Name, out var language) && language.Tag == field.Name)
            {
                item.Know(field.Name);
                if (item.Run.TextOf(field.Value, 16) is { } source)
                {
                    sources[language.Tag] = source;
                }
            }
        }

        return sources;
    }

    private static Dictionary<string, Translator> ReadTranslators(ItemReader item, ItemReader text, Language? original)
    {
        var by = new Dictionary<string, Translator>(StringComparer.Ordinal);
        foreach (var field in item.Others().ToList())
        {
            if (!Language.TryParse(field.Name, out var language) || language.Tag != field.Name)
            {
                continue;
            }

            item.Know(field.Name);
            by[language.Tag] = item.Run.Read(field.Value, ReadTranslator) ?? Translator.Unstated;
            if (language == original || !text.Has(language.Tag))
            {
                item.Refuse(field.Name, Problem.Invalid("transfer.nothing-translated", ("language", language)));
            }
        }

        return by;
    }

    private static When? ReadWhen(ItemReader item)
    {
        var (on, from, to) = (item.Stored<PartialDate>("on"), item.Stored<PartialDate>("from"), item.Stored<PartialDate>("to"));
        var (days, reported) = (item.Whole("days", 1, 100_000), item.Stored<PartialDate>("reportedOn"));
        var text = item.Wording("text");
        if (!item.IsSound)
        {
            return null;
        }

        if (Foundation.When.Check(on, from, to, days, reported, text).Succeeded(out var when, out var problem))
        {
            return when;
        }

        item.Refuse(problem);
        return null;
    }

    private static Money? ReadMoney(ItemReader item)
    {
        var amount = item.Number("amount", 0, 1_000_000_000_000_000m, required: true);
        if (item.Stored<Currency>("currency", required: true) is not { } currency || amount is not { } units)
        {
            return null;
        }

        if (decimal.Round(units, currency.Decimals) == units)
        {
            return new(units, currency);
        }

        item.Refuse("amount", Problem.Invalid("foundation.money.decimals", ("value", units), ("currency", currency.Code), ("decimals", currency.Decimals)));
        return null;
    }
}
