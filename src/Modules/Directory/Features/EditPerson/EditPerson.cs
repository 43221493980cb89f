using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.EditPerson;

internal sealed record EditPersonCommand(PersonId Person, int Version, PersonFacts Facts, PersonReach Reach, bool IsIllustrative, string? Why, Actor By);

/// <summary>How to reach a person, and on what handing it abroad rests.</summary>
internal sealed record PersonReach(PersonContact Contact, IReadOnlyList<TransferBasis> Transfers);

internal sealed class EditPersonHandler(MusubiDb db)
{
    /// <summary>Refuses with <c>persistence.changed-meanwhile</c> when somebody saved after the version that the actor saw.</summary>
    public async Task<Result<Done>> HandleAsync(EditPersonCommand command, CancellationToken cancel)
    {
        if (await db.Set<Person>().SingleOrDefaultAsync(person => person.Id == command.Person, cancel) is not { } person)
        {
            return DirectoryProblems.Unknown(DirectoryPart.People, command.Person.Value);
        }

        if (!command.By.MayKeep(person))
        {
            return DirectoryProblems.NotYours();
        }

        if (await db.StandsAgainstAsync(command.Facts, person, cancel) is { } problem)
        {
            return problem;
        }

        person.Describe(command.Facts);
        person.Reach(command.Reach.Contact, command.Reach.Transfers);
        person.IsIllustrative = command.IsIllustrative;
        db.Expect(person, command.Version);
        return await db.SaveAsync(Acts.Of<Person>("edit", command.By, command.Why), cancel);
    }
}
