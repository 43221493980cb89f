using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.AddPractice;

internal sealed record AddPracticeCommand(ProgrammeId Programme, PracticeFacts Facts, Trace? From, bool IsIllustrative, Actor By);

internal sealed class AddPracticeHandler(MusubiDb db, Rooms rooms, Threads threads, DirectoryLookup directory, DeliveryLookup delivery)
{
    public async Task<Result<Key>> HandleAsync(AddPracticeCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (!command.By.MayEntrust(command.Programme, facts.Organisation))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Organisation));
        }

        if (await PracticeNames.UnknownAsync(facts, before: null, directory, delivery, cancel) is { } unknown)
        {
            return unknown;
        }

        if (facts.ValidUntil <= db.Now.InUtc().Date)
        {
            return PracticesProblems.NotLater(db.Now.InUtc().Date).At(nameof(facts.ValidUntil));
        }

        var key = await rooms.NewKeyAsync<Practice>(command.Programme, facts.Title, "practice", cancel);
        var practice = new Practice(PracticeId.New(), command.Programme, key, facts) { IsIllustrative = command.IsIllustrative, StateSince = db.Now };
        db.Add(practice);
        if (command.From is { } from)
        {
            await threads.TieAsync(command.Programme, from, practice.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "practices.add-practice"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
