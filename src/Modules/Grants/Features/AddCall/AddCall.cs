using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.AddCall;

internal sealed record AddCallCommand(ProgrammeId Programme, CallFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddCallHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Key>> HandleAsync(AddCallCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var key = await rooms.NewKeyAsync<Call>(room.Id, command.Facts.Title, "call", cancel);
        db.Add(new Call(CallId.New(), room.Id, key, command.Facts, db.Now) { IsIllustrative = command.IsIllustrative });
        return (await db.SaveAsync(new Act(command.By, "grants.add-call"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
