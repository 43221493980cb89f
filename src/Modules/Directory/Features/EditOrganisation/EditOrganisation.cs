using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Features.EditOrganisation;

internal sealed record EditOrganisationCommand(OrganisationId Organisation, int Version, OrganisationFacts Facts, bool IsIllustrative, string? Why, Actor By);

/// <summary>By the secretariat, or by who acts for the organisation.</summary>
internal sealed class EditOrganisationHandler(MusubiDb db)
{
    /// <summary>Refuses with <c>persistence.changed-meanwhile</c> when somebody saved after the version that the actor saw.</summary>
    public async Task<Result<Done>> HandleAsync(EditOrganisationCommand command, CancellationToken cancel)
    {
        if (await db.Set<Organisation>().SingleOrDefaultAsync(organisation => organisation.Id == command.Organisation, cancel) is not { } organisation)
        {
            return DirectoryProblems.Unknown(DirectoryPart.Organisations, command.Organisation.Value);
        }

        if (!command.By.MayEdit(organisation))
        {
            return DirectoryProblems.NotYours();
        }

        if (await db.StandsAgainstAsync(command.Facts, organisation, cancel) is { } problem)
        {
            return problem;
        }

        organisation.Describe(command.Facts);
        organisation.IsIllustrative = command.IsIllustrative;
        db.Expect(organisation, command.Version);
        return await db.SaveAsync(Acts.Of<Organisation>("edit", command.By, command.Why), cancel);
    }
}
