using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A view that a module adds to every programme's pages; registered as a singleton.</summary>
/// <param name="LabelKey">Word of its name.</param>
/// <param name="Path">What follows the programme's address: "issues".</param>
/// <param name="Order">Follows the thread: hearing 10, issue 20, solution 30, match 40, event 50, meeting 60, agreement 70, consortium 80, grant 90, delivery 100, result 110, practice 120, replication 130.</param>
/// <param name="Roles">Who is offered it; nobody named: everyone.</param>
public sealed record RoomTab(string LabelKey, string Path, int Order, params Role[] Roles)
{
    /// <summary>True when the reader is offered it in the programme shown. The page itself decides who comes in.</summary>
    internal bool IsFor(Actor reader, ProgrammeId? programme) => Roles.Length == 0 || (programme is { } shown && reader.Has(shown, Roles));
}

/// <summary>The views of a programme with the one shown: the model of <c>/Programmes/Contract/Rooms/RoomTabs.cshtml</c>.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Current">The path of the view shown: "issues".</param>
public sealed record RoomTabs(Key Programme, string Current);
