using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.MyAccount;

[OpenTo]
internal sealed class MyAccountPage(
    MyAccountView view, ChangeProfileHandler profile, RemoveSecondFactorHandler factors, Sessions sessions, AccessLinks links, Text text) : PageModel
{
    [BindProperty]
    [Required]
    [StringLength(200)]
    public string Name { get; set; } = string.Empty;

    [BindProperty]
    [Required]
    public string Language { get; set; } = string.Empty;

    [BindProperty]
    public int Version { get; set; }

    public MyAccountData Data { get; private set; } = null!;

    public IReadOnlyList<Option> Languages => [.. text.Languages.Select(language => new Option(language.Tag, language.OwnName))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (Name, Language, Version) = (Data.Name, Data.Language.Tag, Data.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var language = text.Languages.FirstOrDefault(offered => offered.Tag == Language) ?? text.Language;
        return Answer(await profile.HandleAsync(new(Name, language, Version, this.Actor()), cancel), text["Common.Saved"]);
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(Guid passkey, CancellationToken cancel) =>
        Answer(await factors.HandleAsync(new(new PasskeyId(passkey), this.Actor(), Reader), cancel), text["Common.Removed"]);

    public async Task<IActionResult> OnPostRemoveAuthenticatorAsync(CancellationToken cancel) =>
        Answer(await factors.HandleAsync(new(Passkey: null, this.Actor(), Reader), cancel), text["Common.Removed"]);

    public async Task<IActionResult> OnPostEndSessionAsync(Guid session, CancellationToken cancel)
    {
        await sessions.EndAsync(this.Actor().Account, new SessionId(session), cancel);
        return Answer(Done.It, text["Access.Session.Ended"]);
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancel)
    {
        await sessions.EndAllAsync(this.Actor().Account!.Value, except: Reader.Session, cancel);
        return Answer(Done.It, text["Access.Session.AllEnded"]);
    }

    private SignedInReader Reader => SignedInReader.Of(HttpContext)!;

    private async Task LoadAsync(CancellationToken cancel) => Data = await view.ReadAsync(this.Actor(), Reader, cancel);

    private IActionResult Answer(Result<Done> result, string notice)
    {
        if (!result.Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(notice);
        return Redirect(links.My());
    }
}
