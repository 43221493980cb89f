using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Who may read the texts: that decides whether a service may be asked.</summary>
public enum TextReach
{
    /// <summary>Everyone.</summary>
    Everyone,

    /// <summary>Those inside, until it is published.</summary>
    Inside,

    /// <summary>Few, for good: they are never sent.</summary>
    Confidential,
}

/// <summary>The side-by-side editor of a thing's texts in one language.</summary>
/// <param name="Into">The language of the translations.</param>
/// <param name="Lines">The texts that are written in another language.</param>
/// <param name="Languages">The languages into which one may translate.</param>
/// <param name="Reach">Who may read the texts.</param>
public sealed record TranslationSheet(Language Into, IReadOnlyList<TranslationLine> Lines, IReadOnlyList<Language> Languages, TextReach Reach)
{
    /// <summary>What the thing is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The thing's own page.</summary>
    public required string Href { get; init; }

    /// <summary>The version that the translator sees.</summary>
    public int Version { get; init; }

    /// <summary>Why something is changed, as typed.</summary>
    public string? Why { get; init; }

    /// <summary>Texts of the thing that were written in the language itself.</summary>
    public int Native { get; init; }

    /// <summary>What was typed for texts that are no longer there.</summary>
    public IReadOnlyList<string> LeftOver { get; init; } = [];

    /// <summary>The service that may be asked; null when there is none.</summary>
    public TranslationService? Service { get; init; }

    /// <summary>What the service was asked for and could not do; null when all went well.</summary>
    public Problem? Failure { get; init; }

    /// <summary>What stands against the translations; null while nothing does.</summary>
    public Clash? Clash { get; init; }

    /// <summary>Texts that have a translation.</summary>
    public int Translated => Lines.Count(line => line.Known is not null);

    /// <summary>Translations that are older than their original.</summary>
    public int Outdated => Lines.Count(line => line.IsOutdated);

    /// <summary>True when the texts may be sent to the service.</summary>
    public bool MaySend => Service is not null && (Reach is TextReach.Everyone || (Reach is TextReach.Inside && Service.TakesDrafts));
}

/// <summary>Answers with the side-by-side editor.</summary>
public static class TranslationPages
{
    /// <summary>True when the address asks for the editor: <c>?into=ja</c>.</summary>
    public static bool AsksForTranslation(this PageModel page) => page.Request.Query.ContainsKey("into");

    /// <summary>The editor in place of the page.</summary>
    public static IActionResult ShowSheet(this PageModel page, TranslationSheet sheet, int status = StatusCodes.Status200OK) => new ViewResult
    {
        ViewName = "/WebKit/Translating/Translate.cshtml",
        StatusCode = status,
        ViewData = new ViewDataDictionary<TranslationSheet>(page.ViewData, sheet),
        TempData = page.TempData,
    };
}
