using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Asks for a table of solutions and offers an empty one to fill in. Partners bring their own solutions only.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
[LargestRequest(LargestRequest)]
internal sealed class ImportSolutionsPage(Rooms rooms, TakeSolutionFileHandler handler, SolutionColumns columns, CatalogueLinks links, Text text) : RoomPage(rooms)
{
    internal const int MostMegabytes = 5;

    /// <summary>Far above the largest file, so that who chooses the wrong one is told so at the field.</summary>
    private const int LargestRequest = 10 * MostMegabytes * 1024 * 1024;

    private static readonly Role[] Roles = [Role.Secretariat, Role.Partner];

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    /// <summary>Tag of the language in which the texts of the table are written.</summary>
    [BindProperty]
    public string? Language { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        Language = text.Language.Tag;
        return await EnterAsync(key, Roles, cancel) is { } problem ? this.Show(problem) : Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(string key, CancellationToken cancel) =>
        await EnterAsync(key, Roles, cancel) is { } problem ? this.Show(problem) : TableFile.Csv(columns.Template(), text);

    public async Task<IActionResult> OnGetXlsxAsync(string key, CancellationToken cancel) =>
        await EnterAsync(key, Roles, cancel) is { } problem ? this.Show(problem) : TableFile.Xlsx(columns.Template(), text);

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (Chosen is not { } file)
        {
            return this.Show(CatalogueSheetProblems.NoFile().At(nameof(Chosen)));
        }

        if (file.Length > MostMegabytes * 1024 * 1024)
        {
            return this.Show(CatalogueSheetProblems.TooLarge(MostMegabytes).At(nameof(Chosen)));
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancel);
        var language = Foundation.Language.TryParse(Language, out var chosen) ? chosen : text.Language;
        var taken = await handler.HandleAsync(new(Room.Id, file.FileName, content.ToArray(), language, this.Actor()), cancel);
        return taken.Succeeded(out var id, out var refusal) ? Redirect(links.ReviewImport(Room.Key, id)) : this.Show(refusal.At(nameof(Chosen)));
    }
}
