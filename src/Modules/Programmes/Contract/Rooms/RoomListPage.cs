using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>A list inside a programme: on the screen, and the same rows as CSV and XLSX.</summary>
public abstract class RoomListPage(Rooms rooms, Text text) : RoomPage(rooms)
{
    /// <summary>What the reader asked of the list.</summary>
    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    /// <summary>The words of the reader.</summary>
    protected Text Text => text;

    /// <summary>The list.</summary>
    public TableView View { get; private set; } = null!;

    /// <summary>Who may open the list; nobody named: everyone who may see the programme.</summary>
    protected virtual Role[] Roles => [];

    /// <summary>Answers with the page.</summary>
    public Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => AnswerAsync(key, Query, _ => Page(), cancel);

    /// <summary>Answers with all rows as CSV.</summary>
    public Task<IActionResult> OnGetCsvAsync(string key, CancellationToken cancel) =>
        AnswerAsync(key, Query.Everything(), view => TableFile.Csv(view, Text), cancel);

    /// <summary>Answers with all rows as XLSX.</summary>
    public Task<IActionResult> OnGetXlsxAsync(string key, CancellationToken cancel) =>
        AnswerAsync(key, Query.Everything(), view => TableFile.Xlsx(view, Text), cancel);

    /// <summary>Reads the rows asked for; <see cref="RoomPage.Room"/> is open.</summary>
    protected abstract Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel);

    private async Task<IActionResult> AnswerAsync(string key, TableQuery query, Func<TableView, IActionResult> answer, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        View = await ReadAsync(query, cancel);
        return answer(View);
    }
}
