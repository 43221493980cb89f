using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ShowIssue;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowIssuePage(Rooms rooms, MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, IssuesLookup issues, Threads threads, Text text) : RoomPage<Issue>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public IReadOnlyList<TopicFace> Topics { get; private set; } = [];

    /// <summary>The issue that stands for this one; null when there is none, or none that the reader may see.</summary>
    public IssueFace? MergedInto { get; private set; }

    /// <summary>The issues for which this one stands, as far as the reader may see.</summary>
    public IReadOnlyList<IssueFace> Merged { get; private set; } = [];

    public ThreadView Thread { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, [Item.Organisation, Item.Place], cancel);
        var known = await programmes.TopicsAsync(Room.Id, cancel);
        Topics = [.. Item.Topics.Where(known.ContainsKey).Select(topic => known[topic])];
        MergedInto = Item.MergedInto is { } other ? (await issues.FindAsync([other], cancel)).GetValueOrDefault(other) : null;
        Merged = Item.StandsFor.Count == 0 ? [] : [.. (await issues.FindAsync(Item.StandsFor.Select(merged => merged.Issue), cancel)).Values.OrderBy(merged => merged.StateSince)];
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);
}
