using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.EditTopic;

// Seen: The version that the reader's form carried.
internal sealed record EditTopicCommand(ProgrammeId Programme, TopicId Topic, int Seen, TopicFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditTopicHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(EditTopicCommand command, CancellationToken cancel)
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

        db.Expect(topic, command.Seen);
        topic.Describe(command.Facts);
        topic.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "programmes.edit-topic", command.Why), cancel);
    }
}
