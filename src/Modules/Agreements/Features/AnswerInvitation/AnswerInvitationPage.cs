using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Features.EditConsortium;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.AnswerInvitation;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AnswerInvitationPage(Rooms rooms, AnswerInvitationHandler handler, LeadChoices choices, AgreementsLinks links, Text text) : RoomPage<Consortium>(rooms)
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The invited organisations for which the reader answers.</summary>
    public IReadOnlyList<Option> Invited { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Organisation = Invited.Count == 1 ? OrganisationId.From(Guid.Parse(Invited[0].Value)) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid || Form.Organisation is not { } organisation || Form.Answer is not { } answer)
        {
            return this.Redisplay();
        }

        var command = new AnswerInvitationCommand(Room.Id, Item.Key, organisation, answer is InvitationAnswer.Accept, Form.Why, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
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
        Invited = await choices.NamedAsync([.. mine.Where(member => member.State is MemberState.Invited).Select(member => member.Organisation)], cancel);
        return mine.Count > 0 ? null : ProgrammeProblems.NotYoursToChange();
    }
}

/// <summary>What an invited organisation answers.</summary>
internal sealed class AnswerForm
{
    [Required]
    public OrganisationId? Organisation { get; set; }

    [Required]
    public InvitationAnswer? Answer { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}

/// <summary>Yes or no.</summary>
[Worded]
internal enum InvitationAnswer
{
    /// <summary>We take part.</summary>
    Accept = 1,

    /// <summary>We do not.</summary>
    Decline = 2,
}
