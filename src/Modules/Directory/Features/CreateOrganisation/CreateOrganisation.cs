using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.CreateOrganisation;

internal sealed record CreateOrganisationCommand(ProgrammeId Programme, OrganisationFacts Facts, bool IsIllustrative, string? Why, Actor By);

/// <summary>Adds an organisation to a programme; only that programme sees it until it is published.</summary>
internal sealed class CreateOrganisationHandler(MusubiDb db)
{
    public async Task<Result<OrganisationId>> HandleAsync(CreateOrganisationCommand command, CancellationToken cancel)
    {
        if (!command.By.Has(command.Programme, Role.Secretariat))
        {
            return DirectoryProblems.NotYourProgramme();
        }

        if (await db.StandsAgainstAsync(command.Facts, self: null, cancel) is { } problem)
        {
            return problem;
        }

        var key = await Keys.NewAsync(
            db, command.Facts.Name.EnglishFirst(), "organisation", keys => keys.Set<Organisation>().OverTheWall().Select(organisation => organisation.Key), cancel);
        var organisation = new Organisation(OrganisationId.New(), command.Programme, key, command.Facts) { IsIllustrative = command.IsIllustrative };
        db.Add(organisation);
        var saved = await db.SaveAsync(Acts.Of<Organisation>("create", command.By, command.Why), cancel);
        return saved.Succeeded(out _, out var refusal) ? organisation.Id : refusal;
    }
}
