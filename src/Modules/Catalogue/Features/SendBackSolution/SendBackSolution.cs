using System.ComponentModel.DataAnnotations;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.SendBackSolution;

internal sealed record SendBackSolutionCommand(ProgrammeId Programme, Key Solution, LocalizedText Reason, Actor By);

/// <summary>Asks a provider to mend a solution; it is not public until that is done.</summary>
internal sealed class SendBackSolutionHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(SendBackSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out _, out var problem)
            || !(await rooms.TakeAsync<Solution>(command.Programme, command.Solution, command.By, cancel)).Succeeded(out var solution, out problem))
        {
            return problem;
        }

        solution.SendBack(command.Reason, db.Now);
        return await db.SaveAsync(new Act(command.By, "catalogue.send-back-solution"), cancel);
    }
}

/// <summary>The form in which a solution is sent back.</summary>
internal sealed class SendBackInput
{
    [Required]
    [StringLength(2000)]
    public string? Reason { get; set; }
}
