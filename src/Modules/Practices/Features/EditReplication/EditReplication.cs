using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.EditReplication;

// Seen: The version that the reader's form carried.
internal sealed record EditReplicationCommand(ProgrammeId Programme, Key Replication, int Seen, ReplicationFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditReplicationHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditReplicationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Replication>(command.Programme, command.Replication, command.By, cancel)).Succeeded(out var replication, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (facts.Organisation != replication.Organisation && !command.By.MayEntrust(replication.Programme, facts.Organisation))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync([facts.Organisation, facts.Place], [replication.Organisation, replication.Place], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        db.Expect(replication, command.Seen);
        replication.Describe(facts);
        replication.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "practices.edit-replication", command.Why), cancel);
    }
}
