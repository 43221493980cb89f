using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.Desk;

/// <summary>Everything on a reader's desk.</summary>
/// <param name="Stages">What waits, by stage of the thread, the longest waiting first.</param>
/// <param name="OwnCount">How many things the reader can do themselves.</param>
/// <param name="AllCount">How many things there are with those that the reader only sees to.</param>
/// <param name="Programmes">The reader's programmes and roles.</param>
/// <param name="Organisations">What the organisations have in hand for which the reader acts.</param>
internal sealed record DeskView(
    IReadOnlyList<IGrouping<ThreadStage, DeskItem>> Stages, int OwnCount, int AllCount, IReadOnlyList<DeskProgramme> Programmes, IReadOnlyList<DeskOrganisation> Organisations);

/// <summary>One thing that waits.</summary>
/// <param name="Work">What it is.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Owner">The organisation that has to act; null: the secretariat, or one that the reader may not see.</param>
/// <param name="Days">Whole days of waiting.</param>
/// <param name="IsOverdue">True when its last day has passed.</param>
internal sealed record DeskItem(WorkItem Work, ProgrammeFace Programme, string? Owner, int Days, bool IsOverdue);

/// <summary>A programme with the reader's roles in it.</summary>
internal sealed record DeskProgramme(ProgrammeFace Programme, IReadOnlyList<Role> Roles);

/// <summary>An organisation for which the reader acts.</summary>
internal sealed record DeskOrganisation(NamedMember Name, IReadOnlyList<MentionGroup> Groups);
