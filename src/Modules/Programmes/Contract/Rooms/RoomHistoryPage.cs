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

        History = await reader.ReadAsync(Item, Item.Called.For(text.Language).Text, Href(Item), cancel);
        return Page();
    }

    /// <summary>The thing's own page.</summary>
    protected abstract string Href(T item);
}
