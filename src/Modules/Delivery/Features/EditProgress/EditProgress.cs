using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.EditProgress;

// Seen: The version that the reader's form carried.
internal sealed record EditProgressCommand(ProgrammeId Programme, Key Report, int Seen, ProgressFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditProgressHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditProgressCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<ProgressReport>(command.Programme, command.Report, command.By, cancel)).Succeeded(out var report, out var problem))
        {
            return problem;
        }

        db.Expect(report, command.Seen);
        report.Describe(command.Facts);
        report.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "delivery.edit-progress", command.Why), cancel);
    }
}
