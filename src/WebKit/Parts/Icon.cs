using Microsoft.AspNetCore.Html;

namespace Musubi.WebKit;

/// <summary>Our few line drawings on a 24 × 24 grid; always beside words, so hidden from screen readers.</summary>
public static class Icon
{
    /// <summary>Check mark.</summary>
    public static IHtmlContent Check { get; } = Draw("<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>");

    /// <summary>Arrow back.</summary>
    public static IHtmlContent Back { get; } = Draw("<path d=\"M19 12H5M11 6l-6 6 6 6\"/>");

    /// <summary>Arrow onwards.</summary>
    public static IHtmlContent Onwards { get; } = Draw("<path d=\"M5 12h14M13 6l6 6-6 6\"/>");

    /// <summary>Magnifying glass.</summary>
    public static IHtmlContent Search { get; } = Draw("<circle cx=\"11\" cy=\"11\" r=\"6.5\"/><path d=\"m16 16 4.5 4.5\"/>");

    /// <summary>Arrow into a tray.</summary>
    public static IHtmlContent Download { get; } = Draw("<path d=\"M12 4v11M7 10.5l5 5 5-5M5 20h14\"/>");

    /// <summary>Printer.</summary>
    public static IHtmlContent Print { get; } = Draw("<path d=\"M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z\"/>");

    private static IHtmlContent Circled { get; } = Draw("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v5M12 7.5v.5\"/>");

    private static IHtmlContent CircledCheck { get; } = Draw("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"m8 12.5 3 3 5.5-6\"/>");

    private static IHtmlContent Triangle { get; } = Draw("<path d=\"M12 3.5 21.5 20h-19zM12 10v4.5M12 17v.5\"/>");

    private static IHtmlContent Octagon { get; } = Draw("<path d=\"M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16v.5\"/>");

    /// <summary>The sign that goes with a tone.</summary>
    public static IHtmlContent Of(Tone tone) => tone switch
    {
        Tone.Success => CircledCheck,
        Tone.Warning => Triangle,
        Tone.Error => Octagon,
        _ => Circled,
    };

    private static HtmlString Draw(string paths) =>
        new($"<svg class=\"m-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{paths}</svg>");
}
