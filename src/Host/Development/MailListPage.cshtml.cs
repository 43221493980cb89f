using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Persistence.Mail;

namespace Musubi.Host.Development;

/// <summary>The mails that were written while developing, newest first.</summary>
[AllowAnonymous]
internal sealed class MailListPage(MailFolder folder) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<MailInFolder> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Mails = await folder.ListAsync(Most, cancel);
}
