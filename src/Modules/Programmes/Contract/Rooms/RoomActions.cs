namespace Musubi.Programmes;

/// <summary>What a reader may do with a thing, as buttons: the model of <c>/Programmes/Contract/Rooms/Actions.cshtml</c>, which stands inside a page's header.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Room">Its programme and the reader.</param>
/// <param name="Href">The thing's own page, below which its edit, standing and history pages lie.</param>
public sealed record RoomActions(ThreadContent Thing, Room Room, string Href)
{
    /// <summary>True when things of this kind may become public.</summary>
    public bool MayBePublic { get; init; } = true;

    /// <summary>The page on which an act of standing is asked, for the thing as its reader saw it.</summary>
    public string Standing(StandingAct act) => FormattableString.Invariant($"{Href}/standing?act={act}&seen={Thing.Version}");
}
