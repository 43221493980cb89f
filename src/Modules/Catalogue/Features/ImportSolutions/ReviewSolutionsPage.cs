using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Shows what an uploaded table would do or all that is wrong with it, and imports it when its author agrees.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class ReviewSolutionsPage(Rooms rooms, MusubiDb db, SheetReader reader, DirectoryLookup directory, ImportSolutionsHandler handler, CatalogueLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.Partner];

    [BindProperty(Name = "file", SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public SolutionFile Sent { get; private set; } = null!;

    public SheetReport Report { get; private set; } = null!;

    public TableView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await ReadAsync(key, Query, cancel) is { } problem ? Back(problem)
        : Sent.ImportedAt is not null ? Redirect(links.Solutions(Room.Key))
        : Page();

    public async Task<IActionResult> OnGetCsvAsync(string key, CancellationToken cancel) =>
        await ReadAsync(key, Query.Everything(), cancel) is { } problem ? Back(problem) : TableFile.Csv(View, text);

    public async Task<IActionResult> OnGetXlsxAsync(string key, CancellationToken cancel) =>
        await ReadAsync(key, Query.Everything(), cancel) is { } problem ? Back(problem) : TableFile.Xlsx(View, text);

    public async Task<IActionResult> OnPostAsync(string key, string? why, bool onlyRight, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } refusal)
        {
            return this.ShowPage(refusal);
        }

        var done = await handler.HandleAsync(new(Room.Id, new(Id), onlyRight, why, this.Actor()), cancel);
        if (done.Succeeded(out var report, out var problem))
        {
            this.Notify(text["Catalogue.ImportSolutions.Done", ("added", report.NewRows), ("changed", report.ChangedRows), ("left", report.WrongRows)]);
            return Redirect(links.Solutions(Room.Key));
        }

        if (problem.Kind is not ProblemKind.Conflict)
        {
            return this.ShowPage(problem);
        }

        this.Notify(text.Of(problem));
        return Redirect(links.ReviewImport(Room.Key, new(Id)));
    }

    // An upload is kept for a day: whoever comes later begins anew, and is told why.
    private IActionResult Back(Problem problem)
    {
        if (problem.Code != CatalogueSheetProblems.Gone().Code)
        {
            return this.ShowPage(problem);
        }

        this.Notify(text.Of(problem));
        return Redirect(links.ImportSolutions(Room.Key));
    }

    private async Task<Problem?> ReadAsync(string key, TableQuery query, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return problem;
        }

        if (await db.FindFileAsync(Room.Id, new(Id), this.Actor(), cancel) is not { } file)
        {
            return CatalogueSheetProblems.Gone();
        }

        Sent = file;
        if (!reader.Open(file.Name, file.Content, file.Language).Succeeded(out var sheet, out problem))
        {
            return problem;
        }

        Report = await reader.ReadAsync(sheet, Room, file.Language, cancel);
        View = Report.Faults.Count > 0 ? Faults(query) : await RowsAsync(query, cancel);
        return null;
    }

    private TableView Faults(TableQuery query) => new TableView<SheetFault>("faults", query)
        .Column(text["Catalogue.ImportSolutions.Row"], fault => fault.Row)
        .Column(text["Catalogue.ImportSolutions.Column"], fault => Cell.Of(fault.Column))
        .Column(text["Catalogue.ImportSolutions.Typed"], fault => Cell.Of(fault.Typed))
        .Column(text["Catalogue.ImportSolutions.Wrong"], fault => Cell.Of(text.Of(fault.What)))
        .WithoutSearch()
        .WithAll(Report.Faults);

    private async Task<TableView> RowsAsync(TableQuery query, CancellationToken cancel)
    {
        var names = await NameBook.ReadAsync(directory, text, Report.Right.Select(row => (Member)row.Facts.Organisation), cancel);
        return new TableView<SheetRow>("rows", query)
            .Column(text["Catalogue.Field.Title"], row => Cell.Of(row.Facts.Title))
            .Column(text["Catalogue.ImportSolutions.Effect"], row => row.Known is null ? text["Catalogue.ImportSolutions.New"] : text["Catalogue.ImportSolutions.Changed", ("key", row.Known.Key.Stored)])
            .Column(text["Catalogue.Field.Organisation"], row => Cell.Of(names.Find(row.Facts.Organisation)?.Name))
            .Column(text["Catalogue.Field.Maturity"], row => Cell.Of(row.Facts.Maturity))
            .Column(text["Catalogue.Field.ReviewedUntil"], row => Cell.Of(row.ReviewedUntil))
            .Column(text["Catalogue.ImportSolutions.Row"], row => row.Number, isNumber: true)
            .WithoutSearch()
            .WithAll(Report.Right);
    }
}
