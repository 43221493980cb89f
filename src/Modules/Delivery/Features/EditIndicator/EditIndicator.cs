using Musubi.Delivery.Features.AddIndicator;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.EditIndicator;

// Seen: The version that the reader's form carried.
internal sealed record EditIndicatorCommand(ProgrammeId Programme, Key Indicator, int Seen, IndicatorFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditIndicatorHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditIndicatorCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Indicator>(command.Programme, command.Indicator, command.By, cancel)).Succeeded(out var indicator, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (facts.Owner != indicator.Owner && !command.By.MayEntrust(indicator.Programme, facts.Owner))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Owner));
        }

        if (!await directory.SeesAsync(AddIndicatorHandler.MembersOf(facts), AddIndicatorHandler.MembersOf(indicator.Facts), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        db.Expect(indicator, command.Seen);
        indicator.Describe(facts);
        indicator.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "delivery.edit-indicator", command.Why), cancel);
    }
}
