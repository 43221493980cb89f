using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue.Features.RenewSeveral;

internal sealed record RenewSeveralCommand(ProgrammeId Programme, IReadOnlyList<Key> Solutions, LocalDate Until, string? Why, Actor By);

/// <summary>States that what several solutions say is still right: all of them, or none.</summary>
internal sealed class RenewSeveralHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<int>> HandleAsync(RenewSeveralCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var wanted = command.Solutions.Distinct().ToList();
        if (wanted.Count == 0)
        {
            return CatalogueProblems.NothingChosen().At(nameof(RenewSeveralInput.Chosen));
        }

        var solutions = await db.Set<Solution>().Where(solution => solution.Programme == room.Id && wanted.Contains(solution.Key)).ToListAsync(cancel);
        if (solutions.Count < wanted.Count || solutions.Exists(solution => !solution.MayChange(command.By)))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(RenewSeveralInput.Chosen));
        }

        var today = db.Now.InUtc().Date;
        if (solutions.Select(solution => solution.Renew(command.Until, today)).FirstOrDefault(refusal => refusal is not null) is { } refusal)
        {
            return refusal;
        }

        return (await db.SaveAsync(new Act(command.By, "catalogue.renew-solution", command.Why), cancel)).Succeeded(out _, out problem) ? solutions.Count : problem;
    }
}

/// <summary>The form in which several reviews are renewed.</summary>
internal sealed class RenewSeveralInput
{
    /// <summary>Keys of the solutions.</summary>
    public List<string> Chosen { get; set; } = [];

    [Required]
    public LocalDate? ReviewedUntil { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}
