using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.SuggestMatch;

// Note: Why the two belong together.
internal sealed record SuggestMatchCommand(ProgrammeId Programme, IssueId Issue, SolutionId Solution, LocalizedText? Note, bool IsIllustrative, Actor By);

/// <summary>Brings an issue and a solution together by hand: the secretariat any two, a side what is its own.</summary>
internal sealed class SuggestMatchHandler(MusubiDb db, Rooms rooms, IssuesLookup issues, CatalogueLookup solutions, Threads threads)
{
    public async Task<Result<Match>> HandleAsync(SuggestMatchCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.CityOfficer, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var issue = (await issues.FindAsync([command.Issue], cancel)).GetValueOrDefault(command.Issue);
        if (issue is not { State: IssueState.Open } || issue.Programme != room.Id)
        {
            return MatchingProblems.IssueNotOpen().At("Issue");
        }

        var solution = (await solutions.FindAsync([command.Solution], cancel)).GetValueOrDefault(command.Solution);
        if (solution is not { IsReleased: true } || solution.Programme != room.Id || solution.ReviewedUntil < db.Now.InUtc().Date)
        {
            return MatchingProblems.SolutionNotOffered().At("Solution");
        }

        if (!room.IsSecretariat
            && !command.By.ActsFor(room.Id, issue.Organisation, Role.CityOfficer) && !command.By.ActsFor(room.Id, solution.Organisation, Role.Partner))
        {
            return MatchingProblems.NeitherYours();
        }

        if ((await db.ApartTodayAsync(room.Id, cancel)).Hold(issue.Organisation, solution.Organisation))
        {
            return MatchingProblems.KeptApart().At("Solution");
        }

        // Over the wall and past who sees what: whoever brought them together before, once is enough.
        if (await db.Set<Match>().OverTheWall().AnyAsync(match => match.Issue == issue.Id && match.Solution == solution.Id, cancel))
        {
            return MatchingProblems.Known().At("Solution");
        }

        var sides = MatchSides.Of(issue, solution);
        var key = await rooms.NewKeyAsync<Match>(room.Id, sides.Title, MatchingTraces.Match, cancel);
        var match = new Match(MatchId.New(), room.Id, key, sides, new(MatchOrigin.Person) { Note = command.Note }, MatchTerm.Of(await db.RulesOfAsync(room.Id, cancel), db.Now))
        {
            IsIllustrative = command.IsIllustrative,
        };
        db.Add(match);
        await threads.TieAsync(room.Id, issue.Trace, match.Trace, cancel);
        await threads.TieAsync(room.Id, solution.Trace, match.Trace, cancel);
        return (await db.SaveAsync(new Act(command.By, "matching.suggest-match"), cancel)).Succeeded(out _, out problem) ? match : problem;
    }
}
