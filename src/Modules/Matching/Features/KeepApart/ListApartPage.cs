using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.KeepApart;

/// <summary>Who is kept apart in a programme, and the way to lift it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ListApartPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, LiftApartHandler handler, MatchingLinks links, Text text) : RoomPage(rooms)
{
    public IReadOnlyList<ApartRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var pairs = await db.Set<KeptApart>().AsNoTracking().Where(pair => pair.Programme == Room.Id).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, pairs.SelectMany(pair => new Member[] { pair.First, pair.Second }), cancel);
        var today = db.Now.InUtc().Date;
        Rows = [.. pairs.Select(pair => new ApartRow(pair, names.Sorted([pair.First, pair.Second]), pair.Until < today)).OrderBy(row => row.Who.Count == 0 ? string.Empty : row.Who[0].Name, names.Order)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, Guid one, Guid other, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, OrganisationId.From(one), OrganisationId.From(other), this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Matching.Apart.Lifted"]);
        return Redirect(links.KeptApart(Room.Key));
    }
}

/// <summary>A pair in the list.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Who">Both, as far as the reader may see them.</param>
/// <param name="IsOver">True once its last day has passed.</param>
internal sealed record ApartRow(KeptApart Pair, IReadOnlyList<NamedMember> Who, bool IsOver);
