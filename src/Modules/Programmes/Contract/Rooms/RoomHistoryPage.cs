using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes;

/// <summary>Who changed a thing, when and why: for the programme's secretariat and approvers.</summary>
[OpenTo(Role.Secretariat, Role.Approver)]
public abstract class RoomHistoryPage<T>(Rooms rooms, HistoryReader reader, Text text) : RoomPage<T>(rooms)
    where T : ThreadContent
{
    /// <summary>The words of the reader.</summary>
    protected Text Text => text;

    /// <summary>What happened, newest first.</summary>
    public HistoryView History { get; private set; } = null!;

    /// <summary>Answers with the page.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!Room.Is(Role.Secretariat, Role.Approver))
        {
            return this.Show(ProgrammeProblems.NotYours());
        }

        History = await ToldAsync(await reader.ReadAsync(Item, Item.Called.For(text.Language).Text, Href(Item), cancel), cancel);
        return Page();
    }

    /// <summary>Says what only the thing's own module can: the names behind its ids.</summary>
    protected virtual Task<HistoryView> ToldAsync(HistoryView history, CancellationToken cancel) => Task.FromResult(history);

    /// <summary>The thing's own page.</summary>
    protected abstract string Href(T item);
}
