using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Agreements.Features.SignAgreement;

[OpenTo(Role.Secretariat)]
internal sealed class SignAgreementPage(Rooms rooms, SignAgreementHandler handler, DirectoryLookup directory, AgreementsLinks links, Text text) : RoomPage<Agreement>(rooms)
{
    [BindProperty]
    public SignForm Form { get; set; } = new();

    /// <summary>Parties whose signature is missing.</summary>
    public IReadOnlyList<Option> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Party = Missing.Count > 0 ? Missing[0].Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid || Form.Day is not { } day)
        {
            return this.Redisplay();
        }

        _ = Member.TryParse(Form.Party, out var party);
        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, party, day, this.Actor()), cancel)).Succeeded(out var state, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text[state is AgreementState.Signed ? "Agreements.Sign.All" : "Common.Saved"]);
        return Redirect(links.Agreement(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        var missing = Item.Parties.Where(party => !party.HasSigned).Select(party => party.Who).ToList();
        var names = await NameBook.ReadAsync(directory, text, missing, cancel);
        Missing = [.. missing.Select(who => new Option(who.ToString(), names.Find(who)?.Name ?? text["Agreements.NotVisible"]))];
        return null;
    }
}

/// <summary>Who signed, and when.</summary>
internal sealed class SignForm
{
    [Required]
    public string? Party { get; set; }

    [Required]
    public LocalDate? Day { get; set; }
}
