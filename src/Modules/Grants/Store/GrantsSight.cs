using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Store;

/// <summary>The only way to applications, awards and claims: who of a programme may know of them.</summary>
/// <remarks>
/// Secretariat and approver see all of their programme; a consortium's members its own; assessors the applications assigned to them and
/// neither awards nor claims; a claim only its claimant beside the desks. Everyone else is told that there is no such thing.
/// </remarks>
internal sealed class GrantsSight(MusubiDb db, AgreementsLookup agreements)
{
    private Actor? reader;
    private List<ProgrammeId> desks = [];
    private List<Guid> consortia = [];
    private List<ApplicationId> assigned = [];
    private List<Musubi.Directory.OrganisationId> hands = [];

    /// <summary>Finds out once what the reader may know.</summary>
    public async Task OpenAsync(Actor actor, CancellationToken cancel)
    {
        if (reader == actor)
        {
            return;
        }

        reader = actor;
        desks = [.. actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat, Role.Approver))];
        hands = [.. actor.Programmes.SelectMany(programme => actor.OrganisationsIn(programme, Role.CityOfficer, Role.Partner)).Distinct()];
        var known = hands.Count == 0 ? [] : await agreements.ConsortiaOfAsync(actor.Programmes, cancel);
        consortia = [.. known.Where(one => one.TakingPart.Any(member => actor.ActsFor(one.Programme, member, Role.CityOfficer, Role.Partner))).Select(one => one.Id.Value)];
        assigned = actor.Account is { } account && actor.HasAnywhere(Role.Assessor)
            ? await db.Set<Assessment>().AsNoTracking().Where(one => one.Assessor == account && one.Conflict != Conflict.Exists).Select(one => one.Application).ToListAsync(cancel)
            : [];
    }

    public IQueryable<Application> Applications => reader!.IsSystem ? db.Set<Application>() : db.Set<Application>()
        .Where(one => desks.Contains(one.Programme) || consortia.Contains(one.ConsortiumId) || assigned.Contains(one.Id));

    public IQueryable<Award> Awards => reader!.IsSystem ? db.Set<Award>() : db.Set<Award>()
        .Where(one => desks.Contains(one.Programme) || (consortia.Contains(one.ConsortiumId) && one.State == AwardState.Confirmed));

    public IQueryable<Claim> Claims => reader!.IsSystem ? db.Set<Claim>() : db.Set<Claim>()
        .Where(one => desks.Contains(one.Programme) || hands.Contains(one.Claimant));

    /// <summary>True when the reader takes part in the consortium that applies.</summary>
    public bool IsApplicant(Application application) => consortia.Contains(application.ConsortiumId);

    /// <summary>True when the reader is only an assessor of it: who applies is hidden where the call is blind.</summary>
    public bool IsOnlyAssessor(Application application) =>
        !reader!.IsSystem && !desks.Contains(application.Programme) && !IsApplicant(application);

    /// <summary>True when the reader may enter this member's costs.</summary>
    public bool MayEnter(Application application, Musubi.Directory.OrganisationId member) =>
        reader!.Has(application.Programme, Role.Secretariat) || reader.ActsFor(application.Programme, member, Role.CityOfficer, Role.Partner);

    /// <summary>True when the reader may read this member's costs line by line: before it is received the member and the desks only.</summary>
    public bool SeesCosts(Application application, Musubi.Directory.OrganisationId member) =>
        application.IsBudgetFixed || reader!.IsSystem || desks.Contains(application.Programme) || reader.ActsFor(application.Programme, member, Role.CityOfficer, Role.Partner);

    /// <summary>True when the reader may know what every member gets: before it is received the lead and the desks only.</summary>
    public bool SeesSums(Application application, ConsortiumFace? consortium) =>
        application.IsBudgetFixed || reader!.IsSystem || desks.Contains(application.Programme)
        || (consortium is not null && reader.ActsFor(application.Programme, consortium.Lead, Role.CityOfficer, Role.Partner));

    /// <summary>True when the reader may submit it: for the lead, or as the secretariat.</summary>
    public bool MaySubmit(Application application, ConsortiumFace consortium) => MayEnter(application, consortium.Lead);

    /// <summary>True when the reader may write it: its consortium, or the secretariat.</summary>
    public bool MayWrite(Application application) => IsApplicant(application) || reader!.Has(application.Programme, Role.Secretariat);
}
