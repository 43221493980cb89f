using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.AddFact;

internal sealed record AddFactCommand(ProgrammeId Programme, Key Key, FactStatement Statement, bool IsIllustrative, Actor By);

internal sealed class AddFactHandler(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Result<KnownFactId>> HandleAsync(AddFactCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem)
            || !(await db.ChooseEditionAsync(programme.Programme, command.Statement.Edition, cancel)).Succeeded(out var chosen, out problem))
        {
            return problem;
        }

        if (!await directory.SeesAsync(command.Statement.Concerned(), [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Concerned");
        }

        var others = db.Set<KnownFact>().Where(fact => fact.Programme == programme.Programme);
        if (await others.AnyAsync(fact => fact.Key == command.Key, cancel))
        {
            return ProgrammeProblems.KeyTaken(command.Key).At("Key");
        }

        var fact = new KnownFact(KnownFactId.New(), programme.Programme, command.Key, command.Statement)
        {
            Position = (await others.MaxAsync(other => (int?)other.Position, cancel) ?? -1) + 1,
            IsIllustrative = command.IsIllustrative,
        };
        Publication.Settle(programme, chosen.Edition, fact);
        db.Add(fact);
        return (await db.SaveAsync(new Act(command.By, "programmes.add-fact"), cancel)).Succeeded(out _, out problem) ? fact.Id : problem;
    }
}
