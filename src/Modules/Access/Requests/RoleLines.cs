using Musubi.Access.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Access.Requests;

/// <summary>A role with the names of what it is held in.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Programme">The programme's name; null for operators.</param>
/// <param name="Organisation">The organisation's name; null when there is none or the reader may not know it.</param>
internal sealed record RoleLine(RoleGrant Grant, LocalizedText? Programme, LocalizedText? Organisation);

/// <summary>Adds names to grants: two queries for any number of them.</summary>
internal sealed class RoleLines(ProgrammesLookup programmes, DirectoryLookup directory, CurrentActor current)
{
    public async Task<IReadOnlyList<RoleLine>> OfAsync(IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        var names = (await programmes.TenantsAsync(current.Actor, cancel)).ToDictionary(face => face.Id, face => face.Name);
        var organisations = await directory.OrganisationsAsync(grants.Select(grant => grant.Organisation).OfType<Guid>().Select(OrganisationId.From), cancel);
        return [.. grants.Select(grant => new RoleLine(grant, Name(grant), Organisation(grant)))];

        LocalizedText? Name(RoleGrant grant) => grant.Programme is { } programme ? names.GetValueOrDefault(programme) : null;

        LocalizedText? Organisation(RoleGrant grant) =>
            grant.Organisation is { } id && organisations.TryGetValue(new OrganisationId(id), out var organisation) ? organisation.Name : null;
    }
}
