using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Musubi.Directory;

/// <summary>How the value of a figure is written and shown.</summary>
public enum FigureForm
{
    /// <summary>A whole number.</summary>
    Count = 1,

    /// <summary>A decimal number.</summary>
    Amount,

    /// <summary>A share from 0 to 1, shown in per cent.</summary>
    Share,

    /// <summary>A code of a classification, by a pattern.</summary>
    Code,

    /// <summary>One of a few classes, each with a word.</summary>
    Class,
}

/// <summary>A figure that a context profile can hold. The list is data: <c>figures.json</c> in this module.</summary>
/// <remarks>
/// Its name is the word <c>Directory.Figure.{Key}</c>; a class's is <c>Directory.Figure.{Key}.{class}</c>. A further figure is one entry
/// there and its words.
/// </remarks>
public sealed record FigureKind
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Every figure, in the order in which a profile shows them.</summary>
    public static IReadOnlyList<FigureKind> All { get; } = Load();

    /// <summary>The key as stored and as in files.</summary>
    public required string Key { get; init; }

    /// <summary>How its value is written.</summary>
    public required FigureForm Form { get; init; }

    /// <summary>Unit for people, language-free: "km²". Null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest number taken.</summary>
    public decimal? Least { get; init; }

    /// <summary>The largest number taken.</summary>
    public decimal? Most { get; init; }

    /// <summary>Regular expression of a code.</summary>
    public string? Pattern { get; init; }

    /// <summary>The classes, least first.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>A value to show people how it is written.</summary>
    public required string Example { get; init; }

    /// <summary>The figure of a key; null when there is none.</summary>
    public static FigureKind? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);

    /// <summary>True when <paramref name="value"/>, in invariant writing, is one for this figure.</summary>
    public bool Accepts(string? value) => value?.Trim() is { Length: > 0 and <= 60 } text && Form switch
    {
        FigureForm.Class => Classes.Contains(text, StringComparer.Ordinal),
        FigureForm.Code => Regex.IsMatch(text, Pattern ?? ".*", RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (Least ?? decimal.MinValue) <= number && number <= (Most ?? decimal.MaxValue)
            && (Form is not FigureForm.Count || decimal.Truncate(number) == number),
    };

    private static List<FigureKind> Load()
    {
        using var file = typeof(FigureKind).Assembly.GetManifestResourceStream("Musubi.Directory.figures.json")!;
        return JsonSerializer.Deserialize<List<FigureKind>>(file, Options)!;
    }
}
