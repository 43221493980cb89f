using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes.Features.EditFact;

// Seen: The version that the reader's form carried.
internal sealed record EditFactCommand(ProgrammeId Programme, KnownFactId Fact, int Seen, FactStatement Statement, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditFactHandler(MusubiDb db, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditFactCommand command, CancellationToken cancel)
    {
        if (!(await db.OwnAsync(command.Programme, command.By, cancel)).Succeeded(out var programme, out var problem)
            || !(await db.ChooseEditionAsync(programme.Programme, command.Statement.Edition, cancel)).Succeeded(out var chosen, out problem))
        {
            return problem;
        }

        var fact = await db.Set<KnownFact>().SingleOrDefaultAsync(fact => fact.Id == command.Fact && fact.Programme == programme.Programme, cancel);
        if (fact is null)
        {
            return ProgrammeProblems.UnknownFact();
        }

        if (!await directory.SeesAsync(command.Statement.Concerned(), fact.Concerned(), cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Concerned");
        }

        db.Expect(fact, command.Seen);
        fact.State(command.Statement);
        fact.IsIllustrative = command.IsIllustrative;
        Publication.Settle(programme, chosen.Edition, fact);
        return await db.SaveAsync(new Act(command.By, "programmes.edit-fact", command.Why), cancel);
    }
}
