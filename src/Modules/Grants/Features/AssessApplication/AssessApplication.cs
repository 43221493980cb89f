using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.AssessApplication;

// Conflict: Declared first, alone. Scores: Given afterwards, for every criterion.
internal sealed record AssessApplicationCommand(AssessmentId Assessment, Conflict? Conflict, IReadOnlyList<Score>? Scores, Actor By);

internal sealed class AssessApplicationHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(AssessApplicationCommand command, CancellationToken cancel)
    {
        var assessment = await db.Set<Assessment>().SingleOrDefaultAsync(one => one.Id == command.Assessment && one.Assessor == command.By.Account, cancel);
        if (assessment is null || !command.By.Has(assessment.Programme, Role.Assessor))
        {
            return ProgrammeProblems.UnknownContent();
        }

        var (code, refusal) = command.Scores is { } scores
            ? ("grants.submit-assessment", assessment.Submit(scores, db.Now))
            : ("grants.declare-conflict", assessment.Declare(command.Conflict ?? Conflict.Exists));
        return refusal is not null ? refusal : await db.SaveAsync(new Act(command.By, code), cancel);
    }
}
