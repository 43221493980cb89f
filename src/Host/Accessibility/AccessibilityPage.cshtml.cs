using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Musubi.Host.Accessibility;

/// <summary>The statement that every page's foot leads to: what is met, what is not yet, whom to tell.</summary>
[AllowAnonymous]
internal sealed class AccessibilityPage : PageModel
{
    /// <summary>Nothing to load: the statement is words alone.</summary>
    public void OnGet()
    {
    }
}
