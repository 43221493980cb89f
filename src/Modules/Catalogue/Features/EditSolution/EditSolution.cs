using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.EditSolution;

// Seen: The version that the reader's form carried. IsMended: More than translations is said anew.
internal sealed record EditSolutionCommand(ProgrammeId Programme, Key Solution, int Seen, SolutionFacts Facts, bool IsIllustrative, string? Why, bool IsMended, Actor By);

internal sealed class EditSolutionHandler(MusubiDb db, Rooms rooms, SolutionOwners owners)
{
    public async Task<Result<Done>> HandleAsync(EditSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Solution>(command.Programme, command.Solution, command.By, cancel)).Succeeded(out var solution, out var problem))
        {
            return problem;
        }

        if (await owners.RefusalAsync(command.By, command.Programme, command.Facts, solution.Facts, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Expect(solution, command.Seen);
        solution.Describe(command.Facts);
        solution.IsIllustrative = command.IsIllustrative;
        if (command.IsMended)
        {
            solution.Mended();
        }

        if (!command.By.Has(command.Programme, Role.Secretariat) && db.Entry(solution).State is EntityState.Modified && await db.IsReviewedFirstAsync(command.Programme, cancel))
        {
            solution.ChangedByProvider(db.Now);
        }

        return await db.SaveAsync(new Act(command.By, "catalogue.edit-solution", command.Why), cancel);
    }
}
