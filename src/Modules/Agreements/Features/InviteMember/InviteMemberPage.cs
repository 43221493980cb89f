using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.InviteMember;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class InviteMemberPage(Rooms rooms, InviteMemberHandler handler, Choices choices, AgreementsLinks links, Text text) : RoomPage<Consortium>(rooms)
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await EnterAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var part = reading.TakeOptional(Form.Part, nameof(Form.Part), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form) || Form.Organisation is not { } organisation)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, organisation, part, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Agreements.Invite.Done"]);
        return Redirect(links.Consortium(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        var taking = Item.Members.Where(member => member.State is MemberState.Invited or MemberState.Accepted).Select(member => member.Organisation.ToString()).ToHashSet(StringComparer.Ordinal);
        Organisations = [.. (await choices.OrganisationsAsync(chosen: null, cancel)).Where(option => !taking.Contains(option.Value))];
        return null;
    }
}

/// <summary>Who is invited, and for what.</summary>
internal sealed class InviteForm
{
    [Required]
    public OrganisationId? Organisation { get; set; }

    public LocalizedInput Part { get; set; } = new();
}
