using System.ComponentModel.DataAnnotations;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue.Features.RenewSolution;

internal sealed record RenewSolutionCommand(ProgrammeId Programme, Key Solution, LocalDate Until, string? Why, Actor By);

/// <summary>States that what a solution says is still right, and until when that counts.</summary>
internal sealed class RenewSolutionHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RenewSolutionCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Solution>(command.Programme, command.Solution, command.By, cancel)).Succeeded(out var solution, out var problem))
        {
            return problem;
        }

        return solution.Renew(command.Until, db.Now.InUtc().Date) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "catalogue.renew-solution", command.Why), cancel);
    }
}

/// <summary>The form in which a review is renewed.</summary>
internal sealed class RenewInput
{
    [Required]
    public LocalDate? ReviewedUntil { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}
