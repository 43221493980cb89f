using Musubi.WebKit;

namespace Musubi.Directory.Features.Describing;

/// <summary>How figures of a context profile are shown to people and read from them.</summary>
internal static class FigureWords
{
    public static string Label(this FigureKind kind, Text text) => text.Say($"Directory.Figure.{kind.Key}");

    /// <summary>The value with its unit: "13 960 000", "891.7 km²", "29%", "Cfa, temperate", "High income".</summary>
    public static string Show(this ProfileFigure figure, Text text) => FigureKind.Find(figure.Figure) switch
    {
        null => figure.Value,
        { Form: FigureForm.Class } kind => text.Say($"Directory.Figure.{kind.Key}.{figure.Value}"),
        { Form: FigureForm.Code } kind => text.Has(GroupKey(kind, figure.Value))
            ? text["Directory.Figure.Code", ("code", figure.Value), ("meaning", text.Say(GroupKey(kind, figure.Value)))]
            : figure.Value,
        { Form: FigureForm.Share } => text.Formats.Percent(figure.Number ?? 0, Math.Max(0, (figure.Number ?? 0).Scale - 2)),
        { Unit: { } unit } => text["Directory.Figure.WithUnit", ("number", figure.Number ?? 0), ("unit", unit)],
        _ => text.Formats.Number(figure.Number ?? 0),
    };

    // "Cfa" belongs to the group of "C".
    private static string GroupKey(FigureKind kind, string code) => $"Directory.Figure.{kind.Key}.{code[..1]}";
}
