using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.Invite;

[OpenTo(Foundation.Role.Secretariat, Foundation.Role.Operator)]
internal sealed class InvitePage(InviteHandler handler, RoleChoices choices, AccessLinks links, Text text) : RoleForm
{
    [BindProperty]
    [Required]
    [StringLength(EmailAddress.MaxLength)]
    public string Email { get; set; } = string.Empty;

    [BindProperty]
    [Required]
    public string Language { get; set; } = text.Language.Tag;

    public IReadOnlyList<Option> Languages => [.. text.Languages.Select(language => new Option(language.Tag, language.OwnName))];

    public async Task OnGetAsync(CancellationToken cancel) => Choice = await choices.ForAsync(this.Actor(), cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Choice = await choices.ForAsync(this.Actor(), cancel);
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var language = text.Languages.FirstOrDefault(offered => offered.Tag == Language) ?? text.Language;
        if (!(await handler.HandleAsync(new(Email, Held(), language, this.Actor()), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.Invite.Done", ("email", Email)]);
        return Redirect(links.Invitations());
    }
}
