using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Features.AddPractice;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.EditPractice;

// Seen: The version that the reader's form carried.
internal sealed record EditPracticeCommand(ProgrammeId Programme, Key Practice, int Seen, PracticeFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditPracticeHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory, DeliveryLookup delivery)
{
    public async Task<Result<Done>> HandleAsync(EditPracticeCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Practice>(command.Programme, command.Practice, command.By, cancel)).Succeeded(out var practice, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (facts.Organisation != practice.Organisation && !command.By.MayEntrust(practice.Programme, facts.Organisation))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Organisation));
        }

        if (await PracticeNames.UnknownAsync(facts, practice.Facts, directory, delivery, cancel) is { } unknown)
        {
            return unknown;
        }

        db.Expect(practice, command.Seen);
        practice.Describe(facts);
        practice.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "practices.edit-practice", command.Why), cancel);
    }
}
