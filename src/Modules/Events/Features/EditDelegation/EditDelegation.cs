using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.EditDelegation;

// Seen: The version that the reader's form carried.
internal sealed record EditDelegationCommand(ProgrammeId Programme, Key Delegation, int Seen, DelegationFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditDelegationHandler(MusubiDb db, Rooms rooms, Journeys journeys, ProgrammesLookup programmes, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditDelegationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Delegation>(command.Programme, command.Delegation, command.By, cancel)).Succeeded(out var known, out var problem))
        {
            return problem;
        }

        if ((command.Facts.Refusal() ?? await programmes.RefusalAsync(known.Programme, command.Facts.Edition, cancel)) is { } wrong)
        {
            return wrong;
        }

        if (!await directory.SeesAsync(command.Facts.Names(), known.Facts.Names(), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(DelegationFacts.Members));
        }

        if (!await db.HasEventsAsync(known.Programme, command.Facts.Itinerary.Select(item => item.Event), cancel))
        {
            return EventsProblems.UnknownEvent().At(nameof(DelegationFacts.Itinerary));
        }

        db.Expect(known, command.Seen);
        var before = known.Itinerary;
        known.Describe(command.Facts);
        known.IsIllustrative = command.IsIllustrative;
        await journeys.TieAsync(known, before, cancel);
        return await db.SaveAsync(new Act(command.By, "events.edit-delegation", command.Why), cancel);
    }
}
