using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Persistence.Mail;

namespace Musubi.Host.Development;

/// <summary>One mail, with the addresses in it to follow.</summary>
[AllowAnonymous]
internal sealed partial class MailPage(MailFolder folder) : PageModel
{
    public MailInFolder Mail { get; private set; } = null!;

    public IEnumerable<string> Links => Addresses().Matches(Mail.Text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await folder.FindAsync(id, cancel) is not { } mail)
        {
            return NotFound();
        }

        Mail = mail;
        return Page();
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();
}
