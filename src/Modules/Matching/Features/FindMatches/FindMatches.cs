using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Looks for solutions that fit the open issues of a programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Key">Its key, for the page on which the result is seen.</param>
[StableName("matching.find-matches")]
internal sealed record FindMatchesOrder(ProgrammeId Programme, string Key);

internal sealed record FindMatchesCommand(ProgrammeId Programme, Actor By);

/// <summary>Starts the search as a job: it may take longer than a reader waits.</summary>
internal sealed class FindMatchesHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<JobId>> HandleAsync(FindMatchesCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var job = db.Start(new FindMatchesOrder(room.Id, room.Key.Stored), command.By, room.Id);
        return (await db.SaveAsync(new Act(command.By, "matching.find-matches"), cancel)).Succeeded(out _, out problem) ? job : problem;
    }
}
