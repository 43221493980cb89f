using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Asks before a thing is published, taken back, put away or restored (<c>?act=Publish</c>), and does it.</summary>
/// <remarks>The act is recorded as <c>{module}.{act}-{kind}</c>: "issues.publish-issue".</remarks>
public abstract class RoomStandingPage<T>(Rooms rooms, MusubiDb db, Text text) : RoomPage<T>(rooms)
    where T : ThreadContent
{
    /// <summary>What is to be done.</summary>
    [BindProperty(SupportsGet = true)]
    public StandingAct Act { get; set; } = StandingAct.Publish;

    /// <summary>The version that the reader saw on the thing's page: what was changed since is not published unread. Null for who came by address.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Seen { get; set; }

    /// <summary>What the reader is asked.</summary>
    public Question Question { get; private set; } = null!;

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var name = Item.Called.For(text.Language).Text;
        Question = new(
            text.Say($"Programmes.AskThing.{Act}", ("name", name)), text.Say($"Programmes.AskThing.{Act}.Lead"), $"Programmes.StandingAct.{Act}",
            Href(Item), To: true, TakesAway: Act is StandingAct.Withdraw or StandingAct.Archive);
        return Page();
    }

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string item, string? why, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } refusal)
        {
            return this.ShowPage(refusal);
        }

        if (!(await Rooms.TakeAsync<T>(Room.Id, Item.Key, Room.Reader, cancel)).Succeeded(out var thing, out var problem))
        {
            return this.ShowPage(problem);
        }

        if ((Refusal(thing) ?? await RefusalElsewhereAsync(thing, cancel)) is { } forbidden)
        {
            return this.ShowPage(forbidden);
        }

        if (Seen is { } seen)
        {
            db.Expect(thing, seen);
        }

        Apply(thing);
        var code = FormattableString.Invariant($"{typeof(T).Namespace!.Split('.')[1]}.{Act}-{thing.Trace.Kind}").ToLowerInvariant();
        if (!(await db.SaveAsync(new Act(Room.Reader, code, why), cancel)).Succeeded(out _, out problem))
        {
            return this.ShowPage(problem);
        }

        this.Notify(text.Say($"Programmes.DoneThing.{Act}"));
        return Redirect(Href(thing));
    }

    /// <summary>The thing's own page.</summary>
    protected abstract string Href(T item);

    /// <summary>Why the thing cannot be changed so now; null when it can. <see cref="Act"/> says how.</summary>
    protected virtual Problem? Refusal(T item) => null;

    /// <summary>The same where the answer lies in other records; asked when <see cref="Refusal"/> has nothing against it.</summary>
    protected virtual Task<Problem?> RefusalElsewhereAsync(T item, CancellationToken cancel) => Task.FromResult<Problem?>(null);

    /// <summary>Does what was asked; what else follows from it a page adds.</summary>
    protected virtual void Apply(T thing)
    {
        switch (Act)
        {
            case StandingAct.Publish:
                thing.Release(yes: true, Room.Programme);
                break;
            case StandingAct.Withdraw:
                thing.Release(yes: false, Room.Programme);
                break;
            case StandingAct.Archive:
                thing.Archive(db.Now);
                break;
            default:
                thing.Restore();
                break;
        }
    }
}
