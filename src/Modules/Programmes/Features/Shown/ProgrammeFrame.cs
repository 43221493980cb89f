using Musubi.Foundation;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.Shown;

/// <summary>The views into which a programme's pages are divided.</summary>
internal enum ProgrammeTab
{
    Overview,
    Editions,
    Members,
    Topics,
    Facts,
}

/// <summary>What the head of every page of a programme needs: where one is, and what one may do here.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Tab">The view shown.</param>
/// <param name="MayEdit">True for its own secretariat.</param>
internal sealed record ProgrammeFrame(Programme Programme, ProgrammeTab Tab, bool MayEdit)
{
    /// <summary>The views with this one marked.</summary>
    public RoomTabs Tabs => new(Programme.Key, Tab is ProgrammeTab.Overview ? string.Empty : Tab.ToString().ToLowerInvariant());

    public static ProgrammeFrame Of(Programme programme, ProgrammeTab tab, Actor reader) =>
        new(programme, tab, reader.Has(programme.Programme, Role.Secretariat));
}
