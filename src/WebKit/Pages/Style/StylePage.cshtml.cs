using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;

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

    /// <summary>The same, where the reader can do nothing about it.</summary>
    public TableView BareTable { get; } = new TableView<string>("bare", new TableQuery());

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
