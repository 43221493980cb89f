using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Features.SignAgreement;

internal sealed record SignAgreementCommand(ProgrammeId Programme, Key Key, Member Party, LocalDate Day, Actor By);

internal sealed class SignAgreementHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<AgreementState>> HandleAsync(SignAgreementCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Agreement>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var agreement, out var problem))
        {
            return problem;
        }

        // A signature may be given where the day has begun already.
        var today = db.Now.Plus(Duration.FromHours(14)).InUtc().Date;
        if (agreement.Sign(command.Party, command.Day, today, db.Now) is { } refusal)
        {
            return refusal;
        }

        return (await db.SaveAsync(new Act(command.By, "agreements.sign-agreement"), cancel)).Succeeded(out _, out problem) ? agreement.State : problem;
    }
}
