using System.Globalization;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Persistence.Transfer;

/// <summary>Reads single values out of a file.</summary>
public static class ItemValues
{
    /// <summary>The longest text taken, in UTF-16 units.</summary>
    public const int LongestText = 20_000;

    /// <summary>A text on one or more lines, not blank.</summary>
    public static string? Text(this ItemReader item, string field, bool required = false, int most = LongestText) =>
        item.Find(field, required) is { } value ? item.Run.TextOf(value, most) : null;

    /// <summary>True or false; not there is false.</summary>
    public static bool Truth(this ItemReader item, string field, bool required = false) =>
        item.Find(field, required) is { } value && item.Run.Is(value, FileNodeKind.Truth) && value.Text == "true";

    /// <summary>A whole number.</summary>
    public static int? Whole(this ItemReader item, string field, int least, int most, bool required = false)
    {
        if (item.Number(field, least, most, required) is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        item.Refuse(field, Problem.Invalid("transfer.not-whole"));
        return null;
    }

    /// <summary>A number with the decimals that were written.</summary>
    public static decimal? Number(this ItemReader item, string field, decimal least, decimal most, bool required = false)
    {
        if (item.Find(field, required) is not { } value || !item.Run.Is(value, FileNodeKind.Number))
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && least <= number && number <= most)
        {
            return number;
        }

        item.Refuse(field, TransferProblems.OutOfRange(least, most));
        return null;
    }

    /// <summary>A member of an enumeration by its name in files.</summary>
    public static TEnum? Choice<TEnum>(this ItemReader item, string field, bool required = false)
        where TEnum : struct, Enum
    {
        if (item.Find(field, required) is not { } value || !item.Run.Is(value, FileNodeKind.Text))
        {
            return null;
        }

        var choices = FileNames.Of(typeof(TEnum));
        foreach (var (name, member) in choices)
        {
            if (name == value.Text)
            {
                return (TEnum)member;
            }
        }

        item.Refuse(field, TransferProblems.UnknownChoice(value.Text, choices.Select(choice => choice.Name)));
        return null;
    }

    /// <summary>Members of an enumeration by their names in files, none twice.</summary>
    public static IReadOnlyList<TEnum> Choices<TEnum>(this ItemReader item, string field)
        where TEnum : struct, Enum
    {
        var (choices, members) = (FileNames.Of(typeof(TEnum)), new List<TEnum>());
        foreach (var value in item.Texts(field))
        {
            if (choices.FirstOrDefault(choice => choice.Name == value.Text).Member is TEnum member)
            {
                members.Add(member);
            }
            else
            {
                item.Run.Faults.Add(value.Place, TransferProblems.UnknownChoice(value.Text, choices.Select(choice => choice.Name)));
            }
        }

        return members;
    }

    /// <summary>A value with one stored text (key, date, address), written as it is stored.</summary>
    public static T? Stored<T>(this ItemReader item, string field, bool required = false)
        where T : class, IStoredText<T> =>
        item.Find(field, required) is { } value ? item.Run.StoredOf<T>(value) : null;

    /// <summary>A day.</summary>
    public static LocalDate? Day(this ItemReader item, string field, bool required = false)
    {
        if (item.Find(field, required) is not { } value || !item.Run.Is(value, FileNodeKind.Text))
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(value.Text).TryGetValue(default, out var day))
        {
            return day;
        }

        item.Refuse(field, Problem.Invalid("transfer.not-a-day", ("value", value.Text)));
        return null;
    }

    /// <summary>A language by its tag.</summary>
    public static Language? Tongue(this ItemReader item, string field, bool required = false) =>
        item.Find(field, required) is { } value ? item.Run.TongueOf(value) : null;

    /// <summary>Languages by their tags, none twice.</summary>
    public static IReadOnlyList<Language> Tongues(this ItemReader item, string field) =>
        [.. item.Distinct(field).Select(item.Run.TongueOf).OfType<Language>()];

    /// <summary>A time zone by its IANA name.</summary>
    public static DateTimeZone? Zone(this ItemReader item, string field, bool required = false)
    {
        if (item.Find(field, required) is not { } value || !item.Run.Is(value, FileNodeKind.Text))
        {
            return null;
        }

        if (!Zones.Find(value.Text).Succeeded(out var zone, out var problem))
        {
            item.Refuse(field, problem);
            return null;
        }

        return item.Run.AsStored(value, zone.Id) ? zone : null;
    }

    /// <summary>What the key of another item means; it may stand anywhere in the file, or be known to the server.</summary>
    public static TId? Reference<TId>(this ItemReader item, string field, string section, bool required = false)
        where TId : struct, ITypedId<TId> =>
        item.Find(field, required) is { } value ? item.Run.ReferenceOf<TId>(value, section) : null;

    /// <summary>What a list of keys means; none twice.</summary>
    public static IReadOnlyList<TId> References<TId>(this ItemReader item, string field, string section)
        where TId : struct, ITypedId<TId> =>
        [.. item.Distinct(field).Select(value => item.Run.ReferenceOf<TId>(value, section)).OfType<TId>()];

    /// <summary>A list of texts, none twice, with their places.</summary>
    public static IReadOnlyList<FileNode> Texts(this ItemReader item, string field) =>
        [.. item.Distinct(field).Where(value => item.Run.Is(value, FileNodeKind.Text))];

    private static IEnumerable<FileNode> Distinct(this ItemReader item, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in item.ListOf(field))
        {
            if (seen.Add(value.Text))
            {
                yield return value;
            }
            else
            {
                item.Run.Faults.Add(value.Place, TransferProblems.ListedTwice(value.Text));
            }
        }
    }

    internal static IReadOnlyList<FileNode> ListOf(this ItemReader item, string field) =>
        item.Find(field) is { } list && item.Run.Is(list, FileNodeKind.List) ? list.Items : [];
}
