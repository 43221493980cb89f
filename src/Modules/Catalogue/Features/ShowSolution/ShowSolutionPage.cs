using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.ShowSolution;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowSolutionPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, Threads threads, Text text) : RoomPage<Solution>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public IReadOnlyList<TopicFace> Topics { get; private set; } = [];

    public ThreadView Thread { get; private set; } = null!;

    /// <summary>True when its review has lapsed.</summary>
    public bool HasLapsed => Item.HasLapsed(db.Now.InUtc().Date);

    /// <summary>True when nobody need renew its review soon.</summary>
    public bool IsReviewCurrent => Item.ReviewOn(db.Now.InUtc().Date) is ReviewState.Current;

    /// <summary>True where the secretariat publishes, after it has looked.</summary>
    public bool IsReviewedFirst { get; private set; }

    /// <summary>The day until which one click renews the review.</summary>
    public LocalDate NextReview => Review.Next(db.Now.InUtc().Date);

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, [Item.Organisation, .. Item.Places.Select(place => (Member)place)], cancel);
        IsReviewedFirst = await db.IsReviewedFirstAsync(Room.Id, cancel);
        var known = await programmes.TopicsAsync(Room.Id, cancel);
        Topics = [.. Item.Topics.Where(known.ContainsKey).Select(topic => known[topic])];
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);
}
