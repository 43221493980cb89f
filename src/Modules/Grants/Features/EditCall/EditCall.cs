using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.EditCall;

// Seen: The version that the reader's form carried.
internal sealed record EditCallCommand(ProgrammeId Programme, Key Key, int Seen, CallFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditCallHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditCallCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Call>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var call, out var problem))
        {
            return problem;
        }

        db.Expect(call, command.Seen);
        if (call.Describe(command.Facts, db.Now) is { } refusal)
        {
            return refusal;
        }

        call.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "grants.edit-call", command.Why), cancel);
    }
}
