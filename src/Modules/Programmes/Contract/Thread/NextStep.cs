using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What can be begun from a thing: a button on its page that opens the form of a later module with <c>?from=issue:0192…</c>.</summary>
/// <remarks>Registered as a singleton by the later module, since an earlier one does not know it.</remarks>
/// <param name="From">The kind of thing on whose pages it stands: "issue".</param>
/// <param name="LabelKey">Word of the button: "Plan a hearing".</param>
/// <param name="Path">The form's address below the programme: "matches/new".</param>
/// <param name="Roles">Who is offered it.</param>
public sealed record NextStep(string From, string LabelKey, string Path, params Role[] Roles)
{
    /// <summary>The address of the form for one thing.</summary>
    public string Href(ProgrammesLinks links, Room room, Trace from) => $"{links.In(room.Key, Path)}?from={from}";
}
