using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.ExtendCall;

internal sealed record ExtendCallCommand(ProgrammeId Programme, Key Key, Deadline Closes, string? Why, Actor By);

internal sealed class ExtendCallHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(ExtendCallCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Call>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var call, out var problem))
        {
            return problem;
        }

        return call.Extend(command.Closes, db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "grants.extend-call", command.Why), cancel);
    }
}
