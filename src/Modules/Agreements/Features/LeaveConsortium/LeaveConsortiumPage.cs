using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Features.EditConsortium;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.LeaveConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class LeaveConsortiumPage(Rooms rooms, LeaveConsortiumHandler handler, LeadChoices choices, AgreementsLinks links, Text text) : RoomPage<Consortium>(rooms)
{
    [BindProperty]
    public LeaveForm Form { get; set; } = new();

    /// <summary>Organisations that take part and for which the reader acts; the lead stays.</summary>
    public IReadOnlyList<Option> Leaving { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Organisation = Leaving.Count == 1 ? OrganisationId.From(Guid.Parse(Leaving[0].Value)) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid || Form.Organisation is not { } organisation)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, organisation, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Consortium(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var mine = Item.HandsOf(Room.Reader).ToList();
        Leaving = await choices.NamedAsync([.. mine.Where(member => member.State is MemberState.Accepted && member.Organisation != Item.Lead).Select(member => member.Organisation)], cancel);
        return mine.Count > 0 ? null : ProgrammeProblems.NotYoursToChange();
    }
}

/// <summary>Who leaves, and why.</summary>
internal sealed class LeaveForm
{
    [Required]
    public OrganisationId? Organisation { get; set; }

    [Required]
    [StringLength(500)]
    public string? Why { get; set; }
}
