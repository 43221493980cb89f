using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.ArchiveTopic;

// Archive: True: put away; false: taken into use again.
internal sealed record ArchiveTopicCommand(ProgrammeId Programme, TopicId Topic, bool Archive, string? Why, Actor By);

internal sealed class ArchiveTopicHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(ArchiveTopicCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        var topic = await db.Set<Topic>().SingleOrDefaultAsync(topic => topic.Id == command.Topic && topic.Programme == programme.Programme, cancel);
        if (topic is null)
        {
            return ProgrammeProblems.UnknownTopic();
        }

        if (command.Archive)
        {
            topic.Archive(db.Now);
        }
        else
        {
            topic.Restore();
        }

        return await db.SaveAsync(new Act(command.By, command.Archive ? "programmes.archive-topic" : "programmes.restore-topic", command.Why), cancel);
    }
}
