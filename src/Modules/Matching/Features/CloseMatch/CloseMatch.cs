using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.CloseMatch;

internal sealed record CloseMatchCommand(ProgrammeId Programme, Key Match, LocalizedText Reason, Actor By);

internal sealed class CloseMatchHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(CloseMatchCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Match>(command.Programme, command.Match, command.By, cancel)).Succeeded(out var match, out var problem))
        {
            return problem;
        }

        return match.Close(command.Reason, db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "matching.close-match"), cancel);
    }
}

/// <summary>The form in which a match is closed.</summary>
internal sealed class CloseInput
{
    [Required]
    [StringLength(2000)]
    public string? Reason { get; set; }
}
