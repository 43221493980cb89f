using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.EditConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditConsortiumPage(Rooms rooms, EditConsortiumHandler handler, LeadChoices choices, Tellers tellers, AgreementsLinks links, Text text) : RoomPage<Consortium>(rooms)
{
    [BindProperty]
    public ConsortiumForm Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public IReadOnlyList<Option> Leads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = ConsortiumForm.From(Item.Facts, Item.IsIllustrative, Item.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Item.Facts, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditConsortiumCommand(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Consortium(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        Leads = await choices.LeadsAsync(Room, Item.Lead, cancel);
        return null;
    }
}
