using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.AddReplication;

internal sealed record AddReplicationCommand(ProgrammeId Programme, PracticeId Practice, ReplicationFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddReplicationHandler(MusubiDb db, Rooms rooms, Threads threads, DirectoryLookup directory)
{
    public async Task<Result<Key>> HandleAsync(AddReplicationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        // Another programme's practice can be taken over once everyone may read it; one's own also before.
        var practice = await db.Set<Practice>().AsNoTracking().SingleOrDefaultAsync(practice => practice.Id == command.Practice, cancel);
        if (practice is null || practice.ArchivedAt is not null || (practice.Programme != command.Programme && !practice.IsPublished))
        {
            return PracticesProblems.PracticeNotOpen();
        }

        var facts = command.Facts;
        if (!command.By.MayEntrust(command.Programme, facts.Organisation))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Organisation));
        }

        if (!await directory.SeesAsync([facts.Organisation, facts.Place], [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        var key = await rooms.NewKeyAsync<Replication>(command.Programme, facts.Title, "replication", cancel);
        var replication = new Replication(ReplicationId.New(), command.Programme, key, practice.Id, facts) { IsIllustrative = command.IsIllustrative };
        replication.Restate(ReplicationState.Planned, startedOn: null, endedOn: null, outcome: null, learned: null, db.Now);
        db.Add(replication);
        await threads.TieAsync(command.Programme, practice.Trace, replication.Trace, cancel);
        return (await db.SaveAsync(new Act(command.By, "practices.add-replication"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
