using Microsoft.AspNetCore.Html;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A place, an organisation or a person as a page shows it.</summary>
/// <param name="Member">Which one.</param>
/// <param name="Name">The name in the reader's language, else as it is.</param>
/// <param name="Show">The same, marked with its language where that is not the reader's; made anew each time, since markup can be written once.</param>
/// <param name="Href">Its page.</param>
/// <param name="Kind">What kind of place or organisation it is; null for a person.</param>
/// <param name="Office">A person's leading office or post; null when none is known.</param>
/// <param name="IsIllustrative">True: say so beside the name.</param>
public sealed record NamedMember(Member Member, string Name, Func<IHtmlContent> Show, string Href, Enum? Kind, LocalizedText? Office, bool IsIllustrative);
