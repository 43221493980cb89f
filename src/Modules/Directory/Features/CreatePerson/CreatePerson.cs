using Musubi.Directory.Features.EditPerson;
using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.CreatePerson;

internal sealed record CreatePersonCommand(ProgrammeId Programme, PersonFacts Facts, PersonReach Reach, bool IsIllustrative, string? Why, Actor By);

/// <summary>Adds a person to a programme; only that programme sees the name until it is published.</summary>
internal sealed class CreatePersonHandler(MusubiDb db)
{
    public async Task<Result<PersonId>> HandleAsync(CreatePersonCommand command, CancellationToken cancel)
    {
        if (!command.By.Has(command.Programme, Role.Secretariat))
        {
            return DirectoryProblems.NotYourProgramme();
        }

        if (await db.StandsAgainstAsync(command.Facts, self: null, cancel) is { } problem)
        {
            return problem;
        }

        var name = command.Facts.Name;
        var key = await Keys.NewAsync(db, [name.LatinForm ?? name.Full], "person", keys => keys.Set<Person>().OverTheWall().Select(person => person.Key), cancel);
        var person = new Person(PersonId.New(), command.Programme, key, command.Facts) { IsIllustrative = command.IsIllustrative };
        person.Reach(command.Reach.Contact, command.Reach.Transfers);
        db.Add(person);
        var saved = await db.SaveAsync(Acts.Of<Person>("create", command.By, command.Why), cancel);
        return saved.Succeeded(out _, out var refusal) ? person.Id : refusal;
    }
}
