using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.EditGuide;

internal sealed record EditGuideCommand(ProgrammeId Programme, IReadOnlyList<LocalizedText> Questions, string? Why, Actor By);

/// <summary>Decides what a programme asks at its hearings; without a question it asks the usual ones again.</summary>
internal sealed class EditGuideHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditGuideCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await db.Set<HearingGuide>().SingleOrDefaultAsync(guide => guide.Programme == room.Id, cancel) is { } known)
        {
            known.Ask(command.Questions);
        }
        else
        {
            db.Add(new HearingGuide(room.Id, command.Questions));
        }

        return await db.SaveAsync(new Act(command.By, "issues.edit-guide", command.Why), cancel);
    }
}
