using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Musubi.WebKit;

/// <summary>An entry of the navigation as one reader sees it.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Href">With the language.</param>
/// <param name="IsCurrent">The page shown belongs to it.</param>
public sealed record NavigationLink(string Label, string Href, bool IsCurrent);

/// <summary>The main navigation of one reader: entries whose policy they fail are left out.</summary>
public sealed class Navigation(IEnumerable<NavigationEntry> entries, IAuthorizationService authorization, Text text)
{
    /// <summary>The entries for the reader of this request, in order.</summary>
    public async Task<IReadOnlyList<NavigationLink>> ForAsync(HttpContext context)
    {
        var links = new List<NavigationLink>();
        var path = context.Request.Path.Value ?? string.Empty;
        foreach (var entry in entries.OrderBy(entry => entry.Order).ThenBy(entry => entry.Path, StringComparer.Ordinal))
        {
            if (entry.Policy is { } policy && !(await authorization.AuthorizeAsync(context.User, policy).ConfigureAwait(false)).Succeeded)
            {
                continue;
            }

            var href = $"/{text.Language}{entry.Path}";
            var isCurrent = path == href || path.StartsWith(href.TrimEnd('/') + "/", StringComparison.Ordinal);
            links.Add(new(text.Say(entry.LabelKey), href, isCurrent));
        }

        return links;
    }
}
