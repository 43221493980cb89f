using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Agreements.Features.KeepCommitment;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class KeepCommitmentPage(Rooms rooms, KeepCommitmentHandler handler, AgreementsLinks links, Text text) : RoomPage<Agreement>(rooms)
{
    [BindProperty]
    public KeepForm Form { get; set; } = new();

    /// <summary>Open promises that the reader may mark as kept.</summary>
    public IReadOnlyList<Option> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await EnterAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid || Form.Day is not { } day || Form.Commitment is not { } commitment)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, commitment, day, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Agreement(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var mine = Item.Commitments.Where(one => Item.MayKeep(one, Room.Reader)).ToList();
        Open = [.. mine.Where(one => one.DoneOn is null).Select(one => new Option(one.Key.Stored, one.What.For(text.Language).Text))];
        return mine.Count > 0 || MayChange ? null : ProgrammeProblems.NotYoursToChange();
    }
}

/// <summary>Which promise was kept, and when.</summary>
internal sealed class KeepForm
{
    [Required]
    public Key? Commitment { get; set; }

    [Required]
    public LocalDate? Day { get; set; }
}
