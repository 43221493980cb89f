using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.SubmitSolution;

/// <summary>How a solution comes before the secretariat, or leaves it.</summary>
internal enum SolutionReviewAct
{
    /// <summary>Its provider asks the secretariat to look at it and publish it.</summary>
    Submit,

    /// <summary>Its provider takes that back.</summary>
    TakeBack,

    /// <summary>The secretariat has looked at what was changed in public.</summary>
    Confirm,
}

// Seen: The version that the reader's page showed.
internal sealed record SubmitSolutionCommand(ProgrammeId Programme, Key Solution, SolutionReviewAct Act, int Seen, Actor By);

/// <summary>Brings a solution before the secretariat, or ends that. It is published elsewhere, as everything is.</summary>
internal sealed class SubmitSolutionHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(SubmitSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Solution>(command.Programme, command.Solution, command.By, cancel)).Succeeded(out var solution, out var problem))
        {
            return problem;
        }

        if (command.Act is SolutionReviewAct.Confirm && !command.By.Has(command.Programme, Role.Secretariat))
        {
            return CatalogueProblems.ReviewFirst();
        }

        if (command.Act is SolutionReviewAct.Submit && !await db.IsReviewedFirstAsync(command.Programme, cancel))
        {
            return CatalogueProblems.NothingToSubmit();
        }

        // What is public is taken back as a whole, not out of the secretariat's sight; what is not public is published by who confirms it.
        if (solution.IsReleased != (command.Act is SolutionReviewAct.Confirm) || (solution.SubmittedAt is null) != (command.Act is SolutionReviewAct.Submit))
        {
            return CatalogueProblems.NothingToSubmit();
        }

        // What somebody changed since it was read is not what was looked at.
        db.Expect(solution, command.Seen);
        if (command.Act is not SolutionReviewAct.Submit)
        {
            solution.Looked();
        }
        else if (solution.Submit(db.Now.InUtc().Date, db.Now) is { } refusal)
        {
            return refusal;
        }

        return await db.SaveAsync(new Act(command.By, command.Act switch
        {
            SolutionReviewAct.Submit => "catalogue.submit-solution",
            SolutionReviewAct.TakeBack => "catalogue.unsubmit-solution",
            _ => "catalogue.confirm-solution",
        }), cancel);
    }
}
