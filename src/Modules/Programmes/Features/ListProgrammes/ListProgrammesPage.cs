using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.ListProgrammes;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListProgrammesPage(ProgrammeList list, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public TableView View { get; private set; } = null!;

    public bool MayOpen => this.Actor().HasAnywhere(Role.Operator);

    public bool MayImport => MayOpen || this.Actor().HasAnywhere(Role.Secretariat);

    public async Task OnGetAsync(CancellationToken cancel) => View = await list.ReadAsync(Query, this.Actor(), cancel);

    public async Task<FileContentResult> OnGetCsvAsync(CancellationToken cancel) =>
        TableFile.Csv(await list.ReadAsync(Query.Everything(), this.Actor(), cancel), text);

    public async Task<FileContentResult> OnGetXlsxAsync(CancellationToken cancel) =>
        TableFile.Xlsx(await list.ReadAsync(Query.Everything(), this.Actor(), cancel), text);
}
