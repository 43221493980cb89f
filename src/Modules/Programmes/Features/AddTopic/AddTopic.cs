using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.AddTopic;

internal sealed record AddTopicCommand(ProgrammeId Programme, Key Key, TopicFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddTopicHandler(MusubiDb db)
{
    public async Task<Result<TopicId>> HandleAsync(AddTopicCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (await db.Set<Topic>().AnyAsync(topic => topic.Programme == programme.Programme && topic.Key == command.Key, cancel))
        {
            return ProgrammeProblems.KeyTaken(command.Key).At("Key");
        }

        var topic = new Topic(TopicId.New(), programme.Programme, command.Key, command.Facts) { IsIllustrative = command.IsIllustrative };
        Publication.Settle(programme, edition: null, topic);
        db.Add(topic);
        return (await db.SaveAsync(new Act(command.By, "programmes.add-topic"), cancel)).Succeeded(out _, out problem) ? topic.Id : problem;
    }
}
