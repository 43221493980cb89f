using Microsoft.AspNetCore.Mvc;
using Musubi.Events.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ListRegistrations;

/// <summary>Who comes: all for the secretariat, their own for everyone else inside.</summary>
[OpenTo]
internal sealed class ListRegistrationsPage(Rooms rooms, RegistrationList list, Text text) : RoomPage<Event>(rooms)
{
    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public TableView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) => AnswerAsync(key, item, Query, _ => Page(), cancel);

    public Task<IActionResult> OnGetCsvAsync(string key, string item, CancellationToken cancel) =>
        AnswerAsync(key, item, Query.Everything(), view => TableFile.Csv(view, text), cancel);

    public Task<IActionResult> OnGetXlsxAsync(string key, string item, CancellationToken cancel) =>
        AnswerAsync(key, item, Query.Everything(), view => TableFile.Xlsx(view, text), cancel);

    private async Task<IActionResult> AnswerAsync(string key, string item, TableQuery query, Func<TableView, IActionResult> answer, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!Room.IsInside)
        {
            return this.Show(ProgrammeProblems.NotYourRole());
        }

        View = await list.ReadAsync(Room, Item, query, cancel);
        return answer(View);
    }
}
