using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit.Pages.Style;

/// <summary>Every component with its states, as living documentation.</summary>
[AllowAnonymous]
public sealed class StylePage(Text text) : PageModel
{
    /// <summary>What is asked of the table.</summary>
    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    /// <summary>The form.</summary>
    [BindProperty]
    public StyleInput Input { get; set; } = new();

    /// <summary>The table.</summary>
    public TableView Table { get; private set; } = null!;

    /// <summary>A table into which nothing was put.</summary>
    public TableView EmptyTable { get; private set; } = null!;

    /// <summary>The colour asked for.</summary>
    public string? Accent { get; private set; }

    /// <summary>Shows everything.</summary>
    public void OnGet() => Fill(Query);

    /// <summary>Shows what a form answers: problems at the fields, or a message on the next page.</summary>
    public IActionResult OnPost()
    {
        if (!Input.Title.TryRead(out _, out var problem))
        {
            ModelState.Refuse(problem!.At("Input.Title"), HttpContext);
        }

        if (!Input.Held.TryRead(out _, out problem))
        {
            ModelState.Refuse(problem!.At("Input.Held"), HttpContext);
        }

        if (!Input.Budget.TryRead(text.Language, out _, out problem))
        {
            ModelState.Refuse(problem!.At("Input.Budget"), HttpContext);
        }

        if (!ModelState.IsValid)
        {
            Fill(Query);
            return this.Redisplay();
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(LanguageLinks.Here(HttpContext) + "#form");
    }

    /// <summary>The table as CSV.</summary>
    public IActionResult OnGetCsv()
    {
        Fill(Query.Everything());
        return TableFile.Csv(Table, text);
    }

    /// <summary>The table as a workbook.</summary>
    public IActionResult OnGetXlsx()
    {
        Fill(Query.Everything());
        return TableFile.Xlsx(Table, text);
    }

    /// <summary>Shows how a problem looks that has no field.</summary>
    public IActionResult OnGetProblem() => this.Show(Problem.Conflict("webkit.sample", ("needed", 3), ("tables", 1)));

    private void Fill(TableQuery query)
    {
        Accent = query.Filter("accent");
        this.UseAccent(Accent ?? "indigo");
        Table = StyleSamples.Table(query, text);
        EmptyTable = StyleSamples.EmptyTable(text);
    }
}

/// <summary>One field of each kind.</summary>
public sealed class StyleInput
{
    /// <summary>A localized text.</summary>
    public LocalizedInput Title { get; set; } = LocalizedInput.From(new LocalizedText(Language.Japanese, "河川の水位を早く知る").With(Language.English, new("Knowing early how high the river is")));

    /// <summary>One line, required.</summary>
    [Required, StringLength(40)]
    public string Contact { get; set; } = string.Empty;

    /// <summary>An address, optional.</summary>
    [EmailAddress, DataType(DataType.EmailAddress)]
    public string? Mail { get; set; }

    /// <summary>An amount.</summary>
    public MoneyInput Budget { get; set; } = new() { Currency = "JPY" };

    /// <summary>A number.</summary>
    [Range(1, 500)]
    public decimal? People { get; set; } = 39;

    /// <summary>A day.</summary>
    public LocalDate? Due { get; set; } = new LocalDate(2026, 3, 31);

    /// <summary>A period.</summary>
    public PeriodInput Held { get; set; } = new() { FirstDay = new(2024, 10, 29), LastDay = new(2024, 10, 30) };

    /// <summary>One of many.</summary>
    public ThreadStage? Stage { get; set; }

    /// <summary>One of few.</summary>
    public ThreadState State { get; set; }

    /// <summary>Several of a few.</summary>
    public List<string> Languages { get; set; } = ["ja"];

    /// <summary>Several lines.</summary>
    [DataType(DataType.MultilineText)]
    public string? Notes { get; set; }

    /// <summary>Yes or no.</summary>
    public bool IsPublic { get; set; } = true;
}
