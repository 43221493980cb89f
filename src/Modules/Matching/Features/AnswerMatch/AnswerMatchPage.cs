using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Matching.Features.Introducing;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.AnswerMatch;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AnswerMatchPage(Rooms rooms, MusubiDb db, AnswerMatchHandler handler, Borders borders, MatchingLinks links, Text text) : RoomPage<Match>(rooms)
{
    [BindProperty]
    public AnswerInput Form { get; set; } = new();

    /// <summary>For which side; when nothing is said, the reader's own, or the one that is awaited.</summary>
    [BindProperty(SupportsGet = true)]
    public MatchSide? Side { get; set; }

    /// <summary>True when the reader speaks for the side; false: the secretariat answers for it.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>True when the reader's contact would leave the country.</summary>
    public bool CrossesBorder { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = AnswerInput.From(Item.AnswerOf(Side!.Value), text.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Programme, Item, Side!.Value, Form.Read(text.Language), this.Actor()), cancel)).Succeeded(out var state, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(state is MatchState.Introduced ? text["Matching.AnswerMatch.Introduced"] : text["Matching.AnswerMatch.Done"]);
        return Redirect(links.Match(Room.Key, Item.Key));
    }

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var own = Item.SidesOf(Room.Reader);
        Side ??= own.Count > 0 ? own[0] : Item.Awaited.Count > 0 ? Item.Awaited[0] : MatchSide.City;
        IsOwn = own.Contains(Side.Value);
        if (!IsOwn && !Room.IsSecretariat)
        {
            return MatchingProblems.SideNotYours();
        }

        CrossesBorder = IsOwn && await borders.LieBetweenAsync(Item.Owner, Item.Provider, cancel);
        return Item.IsOpen(db.Now) ? null : Item.State is MatchState.Suggested ? MatchingProblems.Lapsed() : MatchingProblems.WrongState(Item.State);
    }
}
