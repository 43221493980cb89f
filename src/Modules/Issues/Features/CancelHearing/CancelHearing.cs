using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.CancelHearing;

internal sealed record CancelHearingCommand(ProgrammeId Programme, Key Hearing, LocalizedText Reason, Actor By);

internal sealed class CancelHearingHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(CancelHearingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Hearing>(command.Programme, command.Hearing, command.By, cancel)).Succeeded(out var hearing, out var problem))
        {
            return problem;
        }

        return hearing.Cancel(command.Reason, db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "issues.cancel-hearing"), cancel);
    }
}
