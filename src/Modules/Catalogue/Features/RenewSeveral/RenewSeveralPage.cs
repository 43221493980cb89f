using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.RenewSeveral;

/// <summary>Lists what is due for review, what lapsed longest ago first, and renews what is ticked. Partners find their own.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class RenewSeveralPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, RenewSeveralHandler handler, CatalogueLinks links, Text text) : RoomPage(rooms)
{
    /// <summary>More would be ticked than read; the next come once these are renewed.</summary>
    private const int Most = 100;

    private static readonly Role[] Roles = [Role.Secretariat, Role.Partner];

    [BindProperty]
    public RenewSeveralInput Form { get; set; } = new();

    /// <summary>The solutions that are due, by key.</summary>
    public IReadOnlyList<Option> Due { get; private set; } = [];

    /// <summary>How many are due, with those that are not listed.</summary>
    public int Count { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Chosen = [.. Due.Select(option => option.Value)];
        Form.ReviewedUntil = Review.Next(db.Now.InUtc().Date);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var chosen = Form.Chosen.Select(typed => Key.TryParse(typed, out var known) ? known : null).OfType<Key>().ToList();
        if (!(await handler.HandleAsync(new(Room.Id, chosen, Form.ReviewedUntil!.Value, Form.Why, this.Actor()), cancel)).Succeeded(out var renewed, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Catalogue.RenewSeveral.Done", ("count", renewed), ("day", Form.ReviewedUntil.Value)]);
        return Redirect(Count > renewed ? links.RenewSeveral(Room.Key) : links.Solutions(Room.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return problem;
        }

        var due = Review.DueBy(db.Now.InUtc().Date);
        var solutions = db.Set<Solution>().AsNoTracking().Where(solution => solution.Programme == Room.Id && solution.ArchivedAt == null && solution.ReviewedUntil <= due);
        if (!Room.IsSecretariat)
        {
            var own = Room.Reader.OrganisationsIn(Room.Id, Role.Partner).ToList();
            solutions = solutions.Where(solution => own.Contains(solution.Organisation));
        }

        Count = await solutions.CountAsync(cancel);
        var listed = await solutions.OrderBy(solution => solution.ReviewedUntil).ThenBy(solution => solution.Id).Take(Most).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, listed.Select(solution => (Member)solution.Organisation), cancel);
        Due = listed.ConvertAll(solution => new Option(
            solution.Key.Stored,
            solution.Title.For(text.Language).Text,
            text["Catalogue.RenewSeveral.Row", ("provider", names.Find(solution.Organisation)?.Name ?? string.Empty), ("day", solution.ReviewedUntil)]));
        return null;
    }
}
