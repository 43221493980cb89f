using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.ConsiderSolution;

// Facts: What is thought of it; null: nothing any more.
internal sealed record ConsiderSolutionCommand(ProgrammeId Programme, Key Issue, string? Solution, ConsiderationFacts? Facts, Actor By);

/// <summary>Notes what the owner of an issue, or the secretariat, thinks of a solution for it. Nobody is told.</summary>
internal sealed class ConsiderSolutionHandler(MusubiDb db, Rooms rooms, DeskIssue desk, CatalogueLookup solutions)
{
    public async Task<Result<Done>> HandleAsync(ConsiderSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.CityOfficer], cancel)).Succeeded(out var room, out var problem)
            || !(await desk.FindAsync(room, command.Issue.Stored, cancel)).Succeeded(out var issue, out problem))
        {
            return problem;
        }

        if (!Key.TryParse(command.Solution, out var key) || await solutions.FindAsync(room.Id, key, cancel) is not { } solution)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (command.Facts is { Kind: ConsiderationKind.RuledOut } facts && (facts.Reason is null || (facts.Reason is AnswerReason.Other && facts.Note is null)))
        {
            return MatchingProblems.ReasonMissing().At("Reason");
        }

        var known = await db.Set<Consideration>().SingleOrDefaultAsync(one => one.Issue == issue.Id && one.Solution == solution.Id, cancel);
        if (command.Facts is null)
        {
            if (known is not null)
            {
                db.Remove(known);
            }
        }
        else if (known is null)
        {
            db.Add(new Consideration(room.Id, issue.Id, solution.Id, command.Facts, db.Now));
        }
        else
        {
            known.Describe(command.Facts, db.Now);
        }

        return await db.SaveAsync(new Act(command.By, command.Facts is null ? "matching.forget-consideration" : "matching.consider-solution"), cancel);
    }
}
