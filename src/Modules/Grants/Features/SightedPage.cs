using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Store;
using Musubi.Programmes;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features;

/// <summary>A page of one confidential thing, found through <see cref="GrantsSight"/>.</summary>
internal abstract class SightedPage<T>(Rooms rooms, GrantsSight sight) : RoomPage(rooms)
    where T : ThreadContent
{
    /// <summary>The thing; there once <see cref="ReachAsync"/> has succeeded.</summary>
    public T Item { get; private set; } = null!;

    protected GrantsSight Sight => sight;

    /// <summary>The things that the reader may know of.</summary>
    protected abstract IQueryable<T> Seen { get; }

    /// <summary>Enters the programme and finds the thing. Refuses as a thing that does not exist whatever the reader may not know of.</summary>
    protected async Task<Problem?> ReachAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, [], cancel) is { } problem)
        {
            return problem;
        }

        await sight.OpenAsync(this.Actor(), cancel);
        var found = Key.TryParse(item, out var known) ? await Seen.AsNoTracking().SingleOrDefaultAsync(thing => thing.Programme == Room.Id && thing.Key == known, cancel) : null;
        if (found is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        Item = found;
        return null;
    }
}
