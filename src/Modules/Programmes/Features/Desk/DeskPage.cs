using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.Desk;

/// <summary>What waits for the reader: for everyone who has signed in.</summary>
[OpenTo]
internal sealed class DeskPage(DeskQuery desk, MusubiDb db, Text text) : PageModel
{
    /// <summary>True: also what others have to do and the reader only sees to.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public DeskView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => View = await desk.ReadAsync(this.Actor(), onlyOwn: !All, db.Now, cancel);

    public async Task<FileContentResult> OnGetCsvAsync(CancellationToken cancel) => TableFile.Csv(await TableAsync(cancel), text);

    public async Task<FileContentResult> OnGetXlsxAsync(CancellationToken cancel) => TableFile.Xlsx(await TableAsync(cancel), text);

    private async Task<TableView> TableAsync(CancellationToken cancel)
    {
        var view = await desk.ReadAsync(this.Actor(), onlyOwn: !All, db.Now, cancel);
        var rows = view.Stages.SelectMany(stage => stage).ToList();
        return new TableView<DeskItem>("desk", new TableQuery().Everything())
            .Column(text["Programmes.Desk.Stage"], item => Cell.Of(item.Work.Stage))
            .Column(text["Programmes.Desk.What"], item => item.Work.What)
            .Column(text["Programmes.Field.Name"], item => item.Work.Name)
            .Column(text["Programmes.Desk.Programme"], item => item.Programme.Name)
            .Column(text["Programmes.Desk.Owner"], item => item.Owner ?? text["Programmes.Desk.Secretariat"])
            .Column(text["Programmes.Desk.Since"], item => Cell.Of(item.Work.Since.InUtc().Date))
            .Column(text["Programmes.Desk.Due"], item => Cell.Of(item.Work.Due))
            .With(rows, rows.Count);
    }
}
