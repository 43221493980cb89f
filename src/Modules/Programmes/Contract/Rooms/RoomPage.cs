using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.WebKit.Access;

namespace Musubi.Programmes;

/// <summary>A page inside a programme, whose address has the programme's <c>{key}</c>.</summary>
public abstract class RoomPage(Rooms rooms) : PageModel
{
    /// <summary>The programme and who reads; there once <see cref="EnterAsync"/> has succeeded.</summary>
    public Room Room { get; private set; } = null!;

    /// <summary>Opens things in the programme.</summary>
    protected Rooms Rooms => rooms;

    /// <summary>Enters the programme and takes on its colour.</summary>
    /// <param name="key">The programme's key.</param>
    /// <param name="roles">Who may come in; nobody named: everyone who may see the programme.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Null, or why not: <c>programmes.unknown-programme</c>, <c>programmes.not-your-role</c>.</returns>
    protected async Task<Problem?> EnterAsync(string key, Role[] roles, CancellationToken cancel)
    {
        if (!(await rooms.EnterAsync(key, this.Actor(), cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        Room = room;
        this.Stand(room.Id, room.Programme.Accent);
        return roles.Length == 0 || room.Is(roles) ? null : ProgrammeProblems.NotYourRole();
    }
}

/// <summary>A page of one thing, whose address has the programme's <c>{key}</c> and the thing's <c>{item}</c>.</summary>
public abstract class RoomPage<T>(Rooms rooms) : RoomPage(rooms)
    where T : ThreadContent
{
    /// <summary>The thing; there once <see cref="OpenAsync"/> has succeeded.</summary>
    public T Item { get; private set; } = null!;

    /// <summary>True when the reader may change the thing.</summary>
    public bool MayChange => Item.MayChange(Room.Reader);

    /// <summary>Enters the programme and finds the thing, for reading.</summary>
    /// <param name="key">The programme's key.</param>
    /// <param name="item">The thing's key.</param>
    /// <param name="toChange">True: only who may change it comes in (<c>programmes.not-yours-to-change</c>).</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Null, or why not.</returns>
    protected async Task<Problem?> OpenAsync(string key, string item, bool toChange, CancellationToken cancel)
    {
        if (await EnterAsync(key, [], cancel) is { } refusal)
        {
            return refusal;
        }

        if (!(await Rooms.FindAsync<T>(Room, item, cancel)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        Item = found;
        if (!MaySee(found))
        {
            return ProgrammeProblems.UnknownContent();
        }

        return !toChange || MayChange ? null : ProgrammeProblems.NotYoursToChange();
    }

    /// <summary>False when this reader must not learn of the thing although the wall lets it through.</summary>
    protected virtual bool MaySee(T item) => true;
}
