using Musubi.Catalogue.Features.EditSolution;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue.Features.AddSolution;

internal sealed record AddSolutionCommand(ProgrammeId Programme, SolutionFacts Facts, LocalDate ReviewedUntil, bool IsIllustrative, Actor By);

internal sealed class AddSolutionHandler(MusubiDb db, Rooms rooms, SolutionOwners owners)
{
    public async Task<Result<Solution>> HandleAsync(AddSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await owners.RefusalAsync(command.By, room.Id, command.Facts, before: null, cancel) is { } refusal)
        {
            return refusal;
        }

        if (command.ReviewedUntil <= db.Now.InUtc().Date)
        {
            return CatalogueProblems.ReviewInThePast().At(nameof(command.ReviewedUntil));
        }

        var key = await rooms.NewKeyAsync<Solution>(room.Id, command.Facts.Title, "solution", cancel);
        var solution = new Solution(SolutionId.New(), room.Id, key, command.Facts, command.ReviewedUntil) { IsIllustrative = command.IsIllustrative };
        db.Add(solution);
        return (await db.SaveAsync(new Act(command.By, "catalogue.add-solution"), cancel)).Succeeded(out _, out problem) ? solution : problem;
    }
}
